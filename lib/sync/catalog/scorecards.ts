import { askWhole } from "../lists/ask-list.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import { oneList } from "../lists/one-list.ts";
import { idUnder } from "../lists/read-fields.ts";
import { replaceChildren } from "../lists/write-rows.ts";
import { type MappedScorecard, mapScorecard, questionTable, scorecardTable } from "./map-scorecard.ts";

/** All scorecards with their questions: one request. A wording that was replaced stays, marked as removed. */
export const scorecardsStream = oneList((gong) =>
  mirrorPart({
    table: scorecardTable,
    extent: [],
    idOf: idUnder("scorecardId"),
    map: (record): MappedScorecard[] => [mapScorecard(record)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.settings.listScorecards({}, listening),
        (answer) => answer.scorecards,
        options,
      ),
    afterSave: (context, rows) =>
      replaceChildren(
        context,
        questionTable,
        { column: "scorecardGongId", ids: rows.map(({ fields }) => fields.gongId) },
        rows.flatMap(({ questions }) => questions),
      ),
  }),
);
