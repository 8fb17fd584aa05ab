import { askWhole } from "../lists/ask-list.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { oneList } from "../lists/one-list.ts";
import { idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { asCount, asText } from "../mappers/read-json.ts";

export interface CallOutcomeFields {
  name: string;
  displayOrder: number | null;
  category: string | null;
  connectStatus: string | null;
  sentiment: string | null;
  todoAction: string | null;
  automation: string | null;
}

const table: MirrorTable<CallOutcomeFields> = {
  name: "gong_call_outcomes",
  keys: ["name"],
  columns: {
    name: "text",
    displayOrder: "int",
    category: "text",
    connectStatus: "text",
    sentiment: "text",
    todoAction: "text",
    automation: "text",
  },
};

/** Turns an outcome into a row. @throws {UnreadableRecord} without a name, which is all it has for an id. */
export function mapCallOutcome(input: unknown): MirrorRow<CallOutcomeFields> {
  const outcome = readRecord(input, "outcome");
  return makeRow(
    {
      name: requireId(outcome.callOutcome, "outcome"),
      displayOrder: asCount(outcome.displayOrder),
      category: asText(outcome.category),
      connectStatus: asText(outcome.connectStatus),
      sentiment: asText(outcome.sentiment),
      todoAction: asText(outcome.todoAction),
      automation: asText(outcome.automation),
    },
    outcome,
  );
}

/** The outcomes of dialled calls: one request. */
export const callOutcomesStream = oneList((gong) =>
  mirrorPart({
    table,
    extent: [],
    idOf: idUnder("callOutcome"),
    map: (record) => [mapCallOutcome(record)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.settings.listCallOutcomes({}, listening),
        (answer) => answer.outcomes,
        options,
      ),
  }),
);
