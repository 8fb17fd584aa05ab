import { askWhole } from "../lists/ask-list.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { oneList } from "../lists/one-list.ts";
import { asGongId, asTexts, idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { asFlag, asInstant, asList, asRecord, asText } from "../mappers/read-json.ts";

export interface TrackerFields {
  gongId: string;
  name: string;
  workspaceGongId: string | null;
  affiliation: string | null;
  phrases: string[];
  languages: string[];
  isPartOfQuestion: boolean | null;
  saidAt: string | null;
  saidInTopics: string[];
  creatorGongId: string | null;
  updaterGongId: string | null;
  gongCreatedAt: string | null;
  gongUpdatedAt: string | null;
}

const table: MirrorTable<TrackerFields> = {
  name: "gong_trackers",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    name: "text",
    workspaceGongId: "text",
    affiliation: "text",
    phrases: "text[]",
    languages: "text[]",
    isPartOfQuestion: "boolean",
    saidAt: "text",
    saidInTopics: "text[]",
    creatorGongId: "text",
    updaterGongId: "text",
    gongCreatedAt: "timestamptz",
    gongUpdatedAt: "timestamptz",
  },
};

/** Turns a keyword tracker into a row. @throws {UnreadableRecord} without an id. */
export function mapTracker(input: unknown): MirrorRow<TrackerFields> {
  const tracker = readRecord(input, "tracker");
  const gongId = requireId(tracker.trackerId, "tracker");
  const languages = asList(tracker.languageKeywords).map((entry) => asRecord(entry));
  return makeRow(
    {
      gongId,
      name: asText(tracker.trackerName) ?? `Tracker ${gongId}`,
      workspaceGongId: asGongId(tracker.workspaceId),
      affiliation: asText(tracker.affiliation),
      phrases: [...new Set(languages.flatMap((entry) => asTexts(entry?.keywords)))],
      languages: [...new Set(languages.flatMap((entry) => asTexts([entry?.language])))],
      isPartOfQuestion: asFlag(tracker.partOfQuestion),
      saidAt: asText(tracker.saidAt),
      saidInTopics: asTexts(tracker.saidInTopics),
      creatorGongId: asGongId(tracker.creatorUserId),
      updaterGongId: asGongId(tracker.updaterUserId),
      gongCreatedAt: asInstant(tracker.created),
      gongUpdatedAt: asInstant(tracker.updated),
    },
    tracker,
  );
}

/** All keyword trackers: one request. */
export const trackersStream = oneList((gong) =>
  mirrorPart({
    table,
    extent: [],
    idOf: idUnder("trackerId"),
    map: (record) => [mapTracker(record)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.settings.listTrackers({}, listening),
        (answer) => answer.keywordTrackers,
        options,
      ),
  }),
);
