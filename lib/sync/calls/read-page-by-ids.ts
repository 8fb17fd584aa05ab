import type { Page } from "#lib/gong/core/decode.ts";
import { callIdOf, callStartOf } from "../mappers/map-call.ts";
import type { Unreadable } from "../mappers/set-aside.ts";
import { findBrokenSecond, spanWithout } from "../poison/find-broken-second.ts";
import { mayBePoison, poisonReason } from "../poison/is-poison.ts";
import { readInHalves } from "../poison/read-in-halves.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";
import { type CallWindow, spanOf } from "./call-window.ts";
import { brokenSecondId } from "./page-trouble.ts";
import { requestCallsById } from "./request-calls-by-id.ts";
import { pageFilter, type RequestedPage } from "./requested-page.ts";

/** A window with a second that cannot be listed: what is to be read in its place, and what is set aside. */
export interface BrokenWindow {
  pieces: Span[];
  unreadable: Unreadable[];
  /** True when one of the pieces still holds what breaks the list. */
  isSuspect: boolean;
}

/**
 * Reads a window's page in two steps: lists its calls without content, then asks for them by their ids. Those that
 * break the answer are found by halving and come back as `poisoned`; `poisonedIds` are known to break it and are not
 * asked for. Where the list itself breaks, the second that breaks it is found by halving time.
 * @throws whatever the Gong client throws, also when no part of the window can be listed.
 */
export async function readPageByIds(
  run: RunContext,
  gong: GongSource,
  window: CallWindow,
  poisonedIds: readonly string[],
): Promise<RequestedPage | BrokenWindow> {
  const options = { signal: run.signal, onInvalidItem: "collect" as const };
  const request = (filter: ReturnType<typeof pageFilter>) =>
    ask(run, "call list request", () => gong.calls.listExtensive(filter, options));
  let list: RequestedPage;
  try {
    list = await request(pageFilter(window));
  } catch (error) {
    if (!mayBePoison(error)) throw error;
    return withoutBrokenSecond(window, async (span) => {
      const { nextCursor } = await request(pageFilter(fromStart(span)));
      return { hasMore: nextCursor !== undefined };
    });
  }
  const records = recordsOf(list);
  const listed = new Map(records.flatMap((record) => entryOf(record)));
  const skippedIds = [...listed.keys()].filter((id) => poisonedIds.includes(id));
  const wanted = [...listed.keys()].filter((id) => !poisonedIds.includes(id));
  const { items, poisoned } = await readInHalves(wanted, (ids) => requestCallsById(run, gong, ids));
  return {
    ...list,
    items: [...items, ...records.filter((record) => callIdOf(record) === null)],
    rejected: [],
    skippedIds,
    poisoned: poisoned.map(({ id, error }) => ({
      gongId: id,
      reason: poisonReason(error),
      raw: listed.get(id) ?? null,
      isPoison: true,
      startedAt: callStartOf(listed.get(id)),
    })),
  };
}

/** What is to be read in the place of a window whose list breaks. */
async function withoutBrokenSecond(
  window: CallWindow,
  list: Parameters<typeof findBrokenSecond>[1],
): Promise<BrokenWindow> {
  const span = spanOf(window);
  const found = await findBrokenSecond(span, list);
  if ("halves" in found) return { pieces: found.halves, unreadable: [], isSuspect: true };
  const { second } = found;
  const startedAt = new Date(second.fromMs).toISOString();
  const gongId = brokenSecondId(second.fromMs);
  const reason = `Gong's list of calls breaks at ${startedAt}.`;
  return {
    pieces: spanWithout(span, [second]),
    unreadable: [{ gongId, reason, raw: null, isPoison: true, startedAt }],
    isSuspect: false,
  };
}

function fromStart({ fromMs, toMs }: Span) {
  return { fromAt: new Date(fromMs), toAt: new Date(toMs), cursor: null };
}

/** Everything on a page; also what the client's schema turned away, for the mapper takes more. */
function recordsOf(page: Page<unknown>): unknown[] {
  return [...page.items, ...page.rejected.map(({ raw }) => raw)];
}

/** A record without an id cannot be asked for by it; it goes to quarantine as it is. */
function entryOf(record: unknown): [string, unknown][] {
  const id = callIdOf(record);
  return id === null ? [] : [[id, record]];
}
