import { z } from "zod";
import { isTimeZone } from "#lib/format/is-time-zone.ts";
import { sheetFormats } from "#lib/format/sheet-choices.ts";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import type { MetricSpan } from "#lib/interaction/choices.ts";
import type { CallParty, CallSummary, CallTranscript } from "./answers.ts";
import {
  callColumns,
  type callSides,
  callSorts,
  densities,
  directions,
  lookedUpKinds,
  mostFilterValues,
  scopes,
  talks,
  transcriptFormats,
  transcriptStates,
} from "./choices.ts";
import type { TalkFigures } from "./count-talk.ts";

export type * from "./answers.ts";

const plainDate = z.iso
  .date("must be a date like 2026-03-31")
  .refine((day) => day >= "1900-01-01" && day < "2200-01-01", "must be a day between 1900 and 2199");
const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

const plainText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\0]*$/, "must be text");

const minutes = z.coerce.number("must be a number of minutes").int().min(0).max(1_440);

/** One value or several, of which any will do. */
const anyOf = <T extends z.ZodType<string, string>>(value: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [...new Set([given].flat())])
    .pipe(z.array(value).min(1).max(mostFilterValues, `takes ${mostFilterValues} values at most`));

/** The filters of the calls list, as they stand in the URL; of several values of one filter any will do. Dates are days in `zone`, both included. */
export const ListCallsQuery = z.object({
  from: plainDate.optional(),
  to: plainDate.optional(),
  zone: z.string().max(64).default("UTC").refine(isTimeZone, "must be a time zone like Europe/Berlin"),
  workspace: anyOf(gongId).optional(),
  host: anyOf(gongId).optional(),
  /** A user who hosted the call or took part. */
  participant: anyOf(gongId).optional(),
  /** A manager: that person or anybody below hosted the call or took part. */
  team: anyOf(gongId).optional(),
  /** The customer company as the calls name it. */
  account: anyOf(
    z
      .string()
      .max(500)
      .regex(/^[^\0]*$/, "must be text"),
  ).optional(),
  /** A mail domain of the other side: "globex.example". */
  domain: anyOf(plainText(200).toLowerCase()).optional(),
  /** The mail address of somebody of the other side who took part. */
  contact: anyOf(plainText(320)).optional(),
  /** A deal or another object in the CRM, by type and id: "Opportunity:0061x". */
  crm: anyOf(plainText(200)).optional(),
  /** The outcome that was chosen for a dialled call. */
  outcome: anyOf(plainText(200)).optional(),
  tracker: anyOf(gongId).optional(),
  topic: anyOf(plainText(200)).optional(),
  /** A scorecard that was filled in for the call. */
  scorecard: anyOf(gongId).optional(),
  direction: anyOf(z.enum(directions)).optional(),
  scope: anyOf(z.enum(scopes)).optional(),
  /** As Gong writes it: "eng". */
  language: anyOf(
    z.string().regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, "must be a language like de or en-US"),
  ).optional(),
  transcript: anyOf(z.enum(transcriptStates)).optional(),
  /** Whole minutes, both included: 29 takes a call of 29:59. */
  minMinutes: minutes.optional(),
  maxMinutes: minutes.optional(),
  talk: z.enum(talks).optional(),
  title: plainText(200).optional(),
  sort: z.enum(callSorts).default("newest"),
  cursor: z
    .string()
    .regex(
      /^(?:(?:\d{1,10}(?:\.\d{1,20})?(?:e-\d{1,3})?|none)_)?\d{1,15}_\d{1,20}$/,
      "must be a cursor that a list answered",
    )
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListCallsQuery = z.infer<typeof ListCallsQuery>;
export type ListCallsFilter = z.input<typeof ListCallsQuery>;

/** What a file of calls holds: the filters of the list, every page of it, or the calls that were chosen there. */
export const ExportCallsQuery = ListCallsQuery.omit({ cursor: true, limit: true }).extend({
  calls: z.array(gongId).min(1).max(1_000, "takes 1,000 calls at most").optional(),
  format: z.enum(sheetFormats).default("csv"),
});
export type ExportCallsQuery = z.infer<typeof ExportCallsQuery>;
/** Which calls are meant, in which order and zone. */
export type CallsQuery = Omit<ExportCallsQuery, "format">;

/** Columns stand in the order of the table, each once. */
export const TableSettingsInput = z.object({
  columns: z
    .array(z.enum(callColumns))
    .max(callColumns.length)
    .transform((chosen) => callColumns.filter((column) => chosen.includes(column))),
  density: z.enum(densities),
});
export type TableSettingsInput = z.infer<typeof TableSettingsInput>;

export const FilterValuesQuery = z.object({
  kind: z.enum(lookedUpKinds),
  text: plainText(100).default(""),
  /** One value by its id, to learn its name. */
  id: plainText(500).optional(),
});
export type FilterValuesQuery = z.infer<typeof FilterValuesQuery>;

/** One value of a filter; a hint tells those of the same name apart. */
export interface FilterValue {
  id: string;
  name: string;
  hint?: string;
}

export const CallParams = z.object({ callId: gongId });

export type CallSide = (typeof callSides)[number];

export type CallTranscriptState = (typeof transcriptStates)[number];

/** Calls that Gong names behind a figure. */
export interface CallsBehind {
  /** Newest first, 50 at most. */
  calls: CallSummary[];
  /** Different calls that Gong names, those that the viewer may see, and the rest. */
  listed: number;
  visible: number;
  hidden: number;
}

/** The turns around the moment where a page opens, sent with it so that reading starts at once. */
export interface TranscriptOpening extends CallTranscript {
  /** True where these are all turns. */
  isWhole: boolean;
  /** What the reading stands under in the audit log; whoever goes on to the whole names it. Null where nothing was read. */
  readAs: string | null;
}

/** `opening` is the `readAs` of the first words: the same reading is not recorded twice. */
export const TranscriptQuery = z.object({
  opening: z
    .string()
    .regex(/^\d{1,18}$/, "must be what an opening answered")
    .optional(),
});
export type TranscriptQuery = z.infer<typeof TranscriptQuery>;

/** Links to the recording, fresh from Gong and good for eight hours. */
export interface CallMedia {
  audioUrl: string | null;
  videoUrl: string | null;
  fetchedAt: string;
}

/** The moments of a call that Gong names. */
export interface CallMarks {
  sections: { name: string; startMs: number; endMs: number }[];
  trackers: {
    id: string;
    name: string;
    places: { atMs: number; phrase: string | null; speakerId: string | null }[];
  }[];
  comments: { atMs: number; by: string | null }[];
}

export interface CallComment {
  id: string;
  text: string;
  /** Null where Gong does not know the person. */
  by: string | null;
  /** The moment that it is about; null for the call as a whole. */
  atMs: number | null;
  postedAt: string | null;
  isDuringCall: boolean;
  replies: CallComment[];
}

/** What Gong says of a call in words. */
export interface CallContent {
  keyPoints: string[];
  highlights: { title: string; items: { text: string; atMs: number[] }[] }[];
  outline: {
    name: string;
    atMs: number | null;
    lengthMs: number | null;
    items: { text: string; atMs: number | null }[];
  }[];
  /** The longest first. */
  topics: { name: string; seconds: number }[];
  questions: { us: number | null; them: number | null };
  outcome: string | null;
  comments: CallComment[];
}

export interface CrmField {
  name: string;
  now: string | null;
  /** At the time of the call. */
  atCall: string | null;
  isChanged: boolean;
}

export interface CrmObject {
  system: string;
  type: string;
  id: string | null;
  name: string | null;
  /** Whose it is; null for the call's own. */
  of: string | null;
  /** Whether Gong gave its fields of today, and those of the time of the call. */
  isNow: boolean;
  isAtCall: boolean;
  fields: CrmField[];
}

export interface CallCrm {
  /** When Gong was asked. */
  asOf: string;
  objects: CrmObject[];
}

export interface CallRecord {
  asOf: string;
  record: unknown;
}

/** What everybody in a call did: our count from the transcript, and what Gong says of the same. */
export interface CallStatistics {
  state: CallTranscriptState;
  /** When the transcript was copied. */
  asOf: string | null;
  people: (TalkFigures & { gongTalkSeconds: number | null })[];
  /** Our side’s part of the talk, and where it should lie; null without talk of both sides, without a range. */
  usShare: number | null;
  shareRange: MetricSpan | null;
  /** Invited or there, and never heard. */
  silent: CallParty[];
  gongQuestions: { us: number | null; them: number | null } | null;
  /** Gong's own figures of the interaction, by its names; empty where it has none of this call. */
  gongFigures: { name: string; value: number }[];
}

export interface CallNeighbour {
  id: string;
  startedAt: string;
  title: string | null;
}

/** The calls before and after; a chain is null where this call has no account or no host. */
export interface CallNeighbours {
  account: { earlier: CallNeighbour | null; later: CallNeighbour | null } | null;
  host: { earlier: CallNeighbour | null; later: CallNeighbour | null } | null;
}

export type TranscriptFormat = (typeof transcriptFormats)[number];

export const TranscriptFileQuery = ListCallsQuery.pick({ zone: true }).extend({
  format: z.enum(transcriptFormats),
});

export interface CallFilterOptions {
  workspaces: FilterValue[];
  hosts: FilterValue[];
  teams: FilterValue[];
  /** Named here, as browsers and servers have different names for the same language. */
  languages: FilterValue[];
  trackers: FilterValue[];
  topics: FilterValue[];
  outcomes: FilterValue[];
  /** Empty without the area of scorecards. */
  scorecards: FilterValue[];
  /** False while the mirror holds no call at all, whoever looks. */
  hasCalls: boolean;
}

/** What the calls of a report come to; questions only where figures are open to the reader. */
export interface ConversationTotals {
  calls: number;
  lengthSeconds: number;
  usSeconds: number;
  themSeconds: number;
  usQuestions: number | null;
  themQuestions: number | null;
}

/** A part of the report on conversations; its cells are those of the file. */
export interface ConversationsPage {
  heads: SheetHead[];
  rows: SheetValue[][];
  /** Of all clock readings. */
  zone: string;
  /** Only on the first page. */
  totals: ConversationTotals | null;
  nextCursor: string | null;
}
