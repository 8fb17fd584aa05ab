import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import { spanWithout } from "../poison/find-broken-second.ts";
import { mayBePoison } from "../poison/is-poison.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import { type CallWindow, spanOf } from "./call-window.ts";
import { contentSelector } from "./content-selector.ts";
import { type MappedRecord, mapCallRecord } from "./map-call-page.ts";
import {
  failuresBeforeSearch,
  forgetBrokenSecond,
  forgetFailures,
  noteFailure,
  readPageTrouble,
} from "./page-trouble.ts";
import { type BrokenWindow, readPageByIds } from "./read-page-by-ids.ts";
import { pageFilter, type RequestedPage } from "./requested-page.ts";

/**
 * The window's next page; `expired` when the cursor has died; `pieces` when the window is to be read as those instead,
 * because a second of it cannot be listed. A page that breaks again and again is listed without content and read by the
 * ids of its calls, so that a bad record is found and the others are read.
 * @throws whatever the Gong client throws, also the first times that a page breaks.
 */
export async function requestCallPage(
  run: RunContext,
  gong: GongSource,
  window: CallWindow,
): Promise<RequestedPage | "expired" | BrokenWindow> {
  const { failures, poisonedIds, brokenSeconds } = await readPageTrouble(run, window);
  if (brokenSeconds.length > 0) {
    return { pieces: spanWithout(spanOf(window), brokenSeconds), unreadable: [], isSuspect: false };
  }
  const isSuspect = poisonedIds.length > 0 || failures >= failuresBeforeSearch;
  try {
    const page = isSuspect
      ? await readPageByIds(run, gong, window, poisonedIds)
      : await requestWhole(run, gong, window);
    if ("pieces" in page) return page;
    if (failures > 0) await forgetFailures(run, window);
    if (window.toAt.getTime() - window.fromAt.getTime() <= 1000) await forgetBrokenSecond(run, window);
    return page;
  } catch (error) {
    if (window.cursor !== null && gongErrorOf(error)?.kind === "cursor-expired") return "expired";
    if (mayBePoison(error)) await noteFailure(run, window);
    throw error;
  }
}

async function requestWhole(run: RunContext, gong: GongSource, window: CallWindow): Promise<RequestedPage> {
  const input = { ...pageFilter(window), contentSelector };
  let mapped: MappedRecord[] = [];
  const takeItems = () => {
    mapped = [];
    return (record: unknown) => void mapped.push(mapCallRecord(record));
  };
  const page = await ask(run, "calls request", () =>
    gong.calls.listExtensive(input, { signal: run.signal, onInvalidItem: "collect", takeItems }),
  );
  return { ...page, mapped };
}
