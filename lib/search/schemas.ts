import { z } from "zod";
import { directions } from "#lib/calls/choices.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { longestQuery, searchSides, searchSorts } from "./choices.ts";

export type * from "./answers.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");
const minutes = z.coerce.number().int().min(0).max(1_440);

export type SearchSort = (typeof searchSorts)[number];

/** The filters of a search, as they stand in the URL beside the words. Dates are days in `zone`, both included. */
const filters = {
  ...ListCallsQuery.pick({ from: true, to: true, zone: true }).shape,
  workspace: gongId.optional(),
  host: gongId.optional(),
  /** Whose words count. */
  side: z.enum(searchSides).optional(),
  /** The Gong user who speaks. */
  speaker: gongId.optional(),
  /** The Gong user whose team, himself included, hosted or took part. */
  team: gongId.optional(),
  /** A customer's name, or the domain of its addresses. */
  account: z.string().trim().min(1).max(200).optional(),
  direction: z.enum(directions).optional(),
  /** A tracker that came up in the call. */
  tracker: gongId.optional(),
  minMinutes: minutes.optional(),
  maxMinutes: minutes.optional(),
  /** As Gong writes it: "eng". */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, "must be a language like de or en-US")
    .optional(),
};

const words = z.string().trim().max(longestQuery).default("");

export const SearchFilter = z.object({ q: words, ...filters });
export type SearchFilter = z.infer<typeof SearchFilter>;

export const SearchQuery = SearchFilter.extend({
  sort: z.enum(searchSorts).default("newest"),
  cursor: z
    .string()
    .regex(/^(\d{1,4}_)?\d{1,15}_\d{1,20}$/, "must be a cursor that a search answered")
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type SearchQuery = z.infer<typeof SearchQuery>;
export type SearchInput = z.input<typeof SearchQuery>;

export const SearchCallParams = z.object({ callId: gongId });

/** Calls with a match over time, in days, weeks or months of the viewer's zone, without gaps. */
export interface SearchHistogram {
  unit: "day" | "week" | "month";
  buckets: { from: string; to: string; calls: number }[];
  /** Only the newest matches were counted. */
  isCapped: boolean;
}

export interface Facet {
  value: string;
  label: string;
  calls: number;
}

/** How the matches divide; the most frequent values first. */
export interface SearchFacets {
  side: Facet[];
  speaker: Facet[];
  account: Facet[];
  tracker: Facet[];
  isCapped: boolean;
}

/** What can be chosen in the filters. */
export interface SearchFilterOptions {
  workspaces: { id: string; name: string }[];
  hosts: { id: string; name: string }[];
  teams: { id: string; name: string }[];
  /** People of ours who speak on calls. */
  speakers: { id: string; name: string }[];
  trackers: { id: string; name: string }[];
  languages: { id: string; name: string }[];
}

export const QuickSearchQuery = z.object({ q: z.string().trim().min(2).max(100) });

/** Things with a name, for the one box: calls, people, flows, folders. */
export interface QuickSearchResults {
  calls: { id: string; title: string | null; accountName: string | null; startedAt: string }[];
  people: { id: string; name: string; title: string | null }[];
  flows: { id: string; name: string; folder: string | null }[];
  /** Of the library. */
  folders: { id: string; name: string }[];
}
