import { poisonReason } from "../poison/is-poison.ts";
import { readInHalves } from "../poison/read-in-halves.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { RunContext } from "../run/run-context.ts";
import { completeCalls } from "./complete-calls.ts";
import { mapCallPage } from "./map-call-page.ts";
import { requestCallsById } from "./request-calls-by-id.ts";
import type { RequestedPage } from "./requested-page.ts";
import type { ReadCalls } from "./save-calls.ts";

/**
 * Reads up to 100 calls by their ids, with the transcripts of those that have none yet: two requests. Calls that Gong
 * does not have are absent from the answer; those that break it are found by halving.
 * @throws whatever the Gong client throws.
 */
export async function readCallsById(
  run: RunContext,
  gong: GongSource,
  callIds: readonly string[],
): Promise<ReadCalls> {
  const { items, poisoned } = await readInHalves(callIds, (ids) => requestCallsById(run, gong, ids));
  const page: Pick<RequestedPage, "items" | "rejected" | "poisoned"> = {
    items,
    rejected: [],
    poisoned: poisoned.map(({ id, error }) => ({
      gongId: id,
      reason: poisonReason(error),
      raw: null,
      isPoison: true,
    })),
  };
  const mapped = mapCallPage(page);
  return { ...mapped, ...(await completeCalls(run, gong, mapped.calls)), removed: [] };
}

/**
 * Reads calls that Gong did not list. They are taken for gone only when the same answer shows a witness, a call that is
 * known to be there: an answer that shows nothing at all proves nothing.
 * @returns what Gong still has of them, and `removed`; `isProven` is false when no witness came.
 * @throws whatever the Gong client throws.
 */
export async function askAfter(
  run: RunContext,
  gong: GongSource,
  ask: { unlisted: readonly string[]; missing?: readonly string[]; witnesses: readonly string[] },
): Promise<ReadCalls & { isProven: boolean }> {
  const { unlisted, missing = [], witnesses } = ask;
  const read = await readCallsById(run, gong, [...unlisted, ...missing, ...witnesses]);
  const shown = new Set(read.ids);
  const isProven = witnesses.some((id) => shown.has(id));
  return { ...read, isProven, removed: isProven ? unlisted.filter((id) => !shown.has(id)) : [] };
}
