import { z } from "zod";
import { CallSummary } from "#lib/calls/answers.ts";
import { callSides } from "#lib/calls/choices.ts";

/** A piece of what was said; marks are what was looked for. Text only: nothing in it is markup. */
export const SnippetPart = z.strictObject({ text: z.string(), isMark: z.boolean() });
export type SnippetPart = z.infer<typeof SnippetPart>;

/** One monologue that matches. Times are milliseconds from the start of the call. */
export const SearchTurn = z.strictObject({
  position: z.int(),
  startMs: z.number(),
  speakerName: z.string().nullable(),
  side: z.enum(callSides),
  snippet: z.array(SnippetPart),
});
export type SearchTurn = z.infer<typeof SearchTurn>;

/** A call with its best or first matches; the others are asked for when somebody wants them. */
export const SearchHit = z.strictObject({
  call: CallSummary,
  turns: z.array(SearchTurn),
  more: z.int().describe("Matches of this call beside these turns."),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** What is wrong with the words, or was read otherwise than it may be meant. */
export const QueryRemark = z.strictObject({ kind: z.enum(["problem", "hint"]), sentence: z.string() });
export type QueryRemark = z.infer<typeof QueryRemark>;

/** `isCapped`: there may be more. */
export const CappedCount = z.strictObject({ value: z.int(), isCapped: z.boolean() });
export type CappedCount = z.infer<typeof CappedCount>;

export const SearchResults = z.strictObject({
  hits: z.array(SearchHit),
  nextCursor: z.string().nullable(),
  count: CappedCount.nullable().describe("Calls with a match, counted to a limit; only on the first page."),
  hidden: CappedCount.nullable().describe(
    "Private calls under the same filters, whose words are never asked for, so that nobody knows whether they match; told only to those who look after the tenant, on the first page.",
  ),
  remarks: z.array(QueryRemark),
});
export type SearchResults = z.infer<typeof SearchResults>;
