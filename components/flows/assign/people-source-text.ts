import { mostPeopleCalls } from "#lib/flows/prospect-list/choices.ts";
import type { PeopleSource } from "./assign-requests.ts";

const callId = (text: string) =>
  (/^(\d{6,20})$/.exec(text) ?? /(?:\/calls\/|[?&]id=)(\d{1,20})/.exec(text))?.[1];

/** Calls by their ids or addresses, here or in Gong, each once; anything else is the name of an account. */
export function readPeopleSource(text: string): PeopleSource | null {
  const typed = text.trim();
  if (typed === "") return null;
  const ids = typed
    .split(/[\s,;]+/)
    .filter((part) => part !== "")
    .map(callId);
  const calls = ids.filter((id) => id !== undefined);
  if (calls.length < ids.length) return { account: typed };
  return { callIds: [...new Set(calls)].slice(0, mostPeopleCalls).join(",") };
}
