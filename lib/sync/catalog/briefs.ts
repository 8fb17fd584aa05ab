import { askWhole } from "../lists/ask-list.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { oneList } from "../lists/one-list.ts";
import { asGongId, idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { asInstant, asText } from "../mappers/read-json.ts";

export interface BriefFields {
  gongId: string;
  name: string;
  workspaceGongId: string | null;
  description: string | null;
  status: string | null;
  creatorName: string | null;
  creatorGongId: string | null;
  gongCreatedAt: string | null;
  gongUpdatedAt: string | null;
}

const table: MirrorTable<BriefFields> = {
  name: "gong_brief_kinds",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    name: "text",
    workspaceGongId: "text",
    description: "text",
    status: "text",
    creatorName: "text",
    creatorGongId: "text",
    gongCreatedAt: "timestamptz",
    gongUpdatedAt: "timestamptz",
  },
};

/** Turns a kind of brief into a row. @throws {UnreadableRecord} without an id. */
export function mapBrief(input: unknown): MirrorRow<BriefFields> {
  const brief = readRecord(input, "brief");
  const gongId = requireId(brief.briefId, "brief");
  return makeRow(
    {
      gongId,
      name: asText(brief.briefName) ?? `Brief ${gongId}`,
      workspaceGongId: asGongId(brief.workspaceId),
      description: asText(brief.description),
      status: asText(brief.status),
      creatorName: asText(brief.creator),
      creatorGongId: asGongId(brief.creatorUserId),
      gongCreatedAt: asInstant(brief.created),
      gongUpdatedAt: asInstant(brief.updated),
    },
    brief,
  );
}

/** All kinds of brief: one request. */
export const briefsStream = oneList((gong) =>
  mirrorPart({
    table,
    extent: [],
    idOf: idUnder("briefId"),
    map: (record) => [mapBrief(record)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.settings.listBriefs({}, listening),
        (answer) => answer.briefs,
        options,
      ),
  }),
);
