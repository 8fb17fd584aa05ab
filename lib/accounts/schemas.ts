import { z } from "zod";
import type { AccountSummary } from "./answers.ts";

export type * from "./answers.ts";

const text = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\0]*$/, "must be text");

/** The filters of the list of accounts, as they stand in the URL. */
export const ListAccountsQuery = z.object({
  name: text.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,15}_\d{1,20}$/, "must be a cursor that a list answered")
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
export type ListAccountsQuery = z.infer<typeof ListAccountsQuery>;
export type ListAccountsFilter = z.input<typeof ListAccountsQuery>;

/** An account goes by the name that its calls carry: the CRM account's, or else the domain of its people's addresses. */
export const AccountParams = z.object({
  key: z
    .string()
    .min(1)
    .max(500)
    .regex(/^[^\0]*$/, "must be text"),
});

export interface AccountCall {
  id: string;
  startedAt: string;
  title: string | null;
  hostName: string | null;
  durationSeconds: number;
  usShare: number | null;
  /** Of the customer's side; null where nothing is known of it, and without the area of figures. */
  themLongestSeconds: number | null;
  themQuestions: number | null;
}

export interface AccountContact {
  name: string | null;
  title: string | null;
  emailAddress: string | null;
  calls: number;
  lastCallAt: string;
}

/** Somebody of the customer who was heard, over several calls. */
export interface AccountSpeaker {
  name: string;
  emailAddress: string | null;
  /** Calls on which the person was heard. */
  calls: number;
  talkSeconds: number;
  /** Part of all talk of the customer's side, 0 to 1. */
  share: number;
  questions: number;
  longest: AccountTurn;
}

/** The longest that somebody of the customer spoke without a break, and where. */
export interface AccountTurn {
  callId: string;
  atSeconds: number;
  seconds: number;
}

/** What the customer's side said, over the newest calls whose words are there. */
export interface AccountTalk {
  calls: number;
  longest: (AccountTurn & { by: string }) | null;
  questions: number;
  /** Those who were heard longest come first. */
  people: AccountSpeaker[];
}

export interface AccountDetail extends AccountSummary {
  /** Null without the area of figures. */
  talk: AccountTalk | null;
  /** Newest first; as many as a page shows. */
  newest: AccountCall[];
  /** People of the account who took part, those who were met most first. */
  contacts: AccountContact[];
  /** People of ours who took part. */
  team: { id: string; name: string; calls: number }[];
  trackers: { name: string; ids: string[]; occurrences: number; calls: number }[];
  /** Domains of the contacts' addresses. */
  domains: string[];
  /** Other accounts that share such a domain by name: calls that the CRM tells no account of. */
  alsoUnder: string[];
}
