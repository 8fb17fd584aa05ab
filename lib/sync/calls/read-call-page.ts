import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { MappedCall } from "../mappers/map-call.ts";
import { classifyTrouble } from "../run/classify-trouble.ts";
import type { GongSource } from "../run/gong-source.ts";
import { inRun } from "../run/in-run.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import { fetchTranscripts } from "../transcripts/fetch-transcripts.ts";
import { judgePage } from "../windows/judge-page.ts";
import { splitWindow } from "../windows/plan-windows.ts";
import { addWindows, type CallWindow, restartWindow } from "./call-window.ts";
import { contentSelector } from "./content-selector.ts";
import { confirmRemoved, unlistedCalls } from "./find-removed.ts";
import { type KnownCall, knownCalls } from "./known-calls.ts";
import { type MappedPage, mapCallPage } from "./map-call-page.ts";
import { saveCallPage } from "./save-call-page.ts";

/** A window of more pages than this is halved when its cursor dies, so that it cannot die again and again. */
const pagesBeforeSplit = 20;

/**
 * Reads the window's next page and the transcripts of its new calls, then commits both at once. Answers with the
 * window as it is now, or null when it needs no more pages.
 */
export async function readCallPage(run: RunContext, window: CallWindow): Promise<CallWindow | null> {
  const gong = await run.gong(window.kind === "head" ? "incremental" : "backfill");
  const page = await requestPage(run, gong, window);
  if (page === "expired") return startAgain(run, window);
  const listed = mapCallPage(page);
  const nextCursor = page.nextCursor ?? null;
  const total = page.records?.totalRecords ?? null;
  const verdict = judgePage({
    seenIds: new Set(window.seenIds),
    previousTotal: window.totalRecords,
    total,
    pageIds: listed.ids,
    isLastPage: nextCursor === null,
  });
  const { removed, moved } = await findRemoved(run, gong, window, verdict === "complete" ? listed : null);
  const calls = [...listed.calls, ...moved];
  const { known, mayAsk } = await withTenant(run.tenantId, async (tx) => ({
    known: await knownCalls(
      tx,
      run.tenantId,
      calls.map(({ call }) => call.gongId),
    ),
    mayAsk: await mayAskTranscripts(run, tx),
  }));
  const wanted = calls.filter((call) => wantsTranscript(call, known)).map(({ call }) => call.gongId);
  const fetched = mayAsk ? await transcriptsOf(run, gong, wanted) : nothing;
  const hasAsked = mayAsk && fetched.missingScope === null;
  const read = { ...listed, calls, removed, known, wanted, ...fetched, hasAsked };
  return await saveCallPage(run, window, { ...read, verdict, total, nextCursor });
}

/** At the end of a pass that found calls: those of the mirror that it did not find, and what became of them. */
async function findRemoved(
  run: RunContext,
  gong: GongSource,
  window: CallWindow,
  lastPage: MappedPage | null,
) {
  const listedIds = [...window.seenIds, ...(lastPage?.ids ?? [])];
  const isAsked = lastPage !== null && listedIds.length > 0;
  const unlisted = isAsked
    ? await withTenant(run.tenantId, (tx) => unlistedCalls(tx, run.tenantId, window, listedIds))
    : [];
  if (unlisted.length === 0) return { removed: [], moved: [] };
  const { removed, moved } = await confirmRemoved(run, gong, unlisted);
  return { removed, moved: moved.calls };
}

const nothing = { transcripts: [], missingScope: null };

/** A connection that may not read transcripts still copies calls. */
async function transcriptsOf(run: RunContext, gong: GongSource, wanted: readonly string[]) {
  if (wanted.length === 0) return nothing;
  try {
    return { transcripts: await fetchTranscripts(run, gong, wanted), missingScope: null };
  } catch (error) {
    if (gongErrorOf(error)?.kind !== "missing-scope") throw error;
    return { transcripts: [], missingScope: classifyTrouble(error) };
  }
}

async function requestPage(run: RunContext, gong: GongSource, window: CallWindow) {
  const input = {
    filter: { fromDateTime: window.fromAt.toISOString(), toDateTime: window.toAt.toISOString() },
    contentSelector,
    ...(window.cursor === null ? {} : { cursor: window.cursor }),
  };
  try {
    return await ask(run, "calls request", () =>
      gong.calls.listExtensive(input, { signal: run.signal, onInvalidItem: "collect" }),
    );
  } catch (error) {
    if (window.cursor !== null && gongErrorOf(error)?.kind === "cursor-expired") return "expired";
    throw error;
  }
}

async function mayAskTranscripts(run: RunContext, tx: Parameters<typeof knownCalls>[0]): Promise<boolean> {
  const stream = await tx.syncStream.findUnique({
    where: { tenantId_stream: { tenantId: run.tenantId, stream: "transcripts" } },
    select: { state: true },
  });
  return stream?.state !== "blocked" && stream?.state !== "paused";
}

/** New calls, and calls that are private no more; those that wait have a queue of their own. */
function wantsTranscript({ call }: MappedCall, known: ReadonlyMap<string, KnownCall>): boolean {
  const state = known.get(call.gongId)?.transcriptState;
  return !call.isPrivate && (state === undefined || state === "withheld");
}

async function startAgain(run: RunContext, window: CallWindow): Promise<CallWindow | null> {
  return inRun(run, "restart", async (tx) => {
    if (window.pages <= pagesBeforeSplit) return restartWindow(tx, run, window);
    const halves = splitWindow({ fromMs: window.fromAt.getTime(), toMs: window.toAt.getTime() });
    await tx.syncWindow.deleteMany({ where: { tenantId: run.tenantId, id: window.id } });
    await addWindows(tx, run, window.kind, halves);
    return null;
  });
}
