import { errorFields, log } from "#lib/log.ts";
import { runCalls } from "../calls/run-calls.ts";
import { directoryStreams, listStreams } from "../list-streams.ts";
import { runLists } from "../lists/run-lists.ts";
import { runMonths } from "../months/run-months.ts";
import { type StreamName, sliceMsOf } from "../streams.ts";
import { runTranscripts } from "../transcripts/run-transcripts.ts";
import { classifyTrouble } from "./classify-trouble.ts";
import { failRun, finishRun } from "./finish-run.ts";
import { firstPageBytes } from "./in-room.ts";
import { type RunContext, type RunOutcome, StaleRun, type SyncDeps, type SyncLane } from "./run-context.ts";
import { Slice } from "./slice.ts";
import { startRun } from "./start-run.ts";

type Runner = (run: RunContext) => Promise<RunOutcome>;

const ofLists = { ...directoryStreams, ...listStreams };

const ownRunners: Record<Exclude<StreamName, keyof typeof ofLists>, Runner> = {
  calls: runCalls,
  transcripts: runTranscripts,
  months: runMonths,
};

function runnerOf(stream: StreamName): Runner {
  return stream in ofLists
    ? (run) => runLists(run, ofLists[stream as keyof typeof ofLists])
    : ownRunners[stream as keyof typeof ownRunners];
}

/** `idle`: there was nothing to do. `stale`: another run took over. The rest is on the stream's row. */
export type SyncResult = RunOutcome | "idle" | "stale" | "blocked" | "failed" | "disconnected";

/**
 * Runs one stream of one tenant if it is due: reads pages from Gong, commits each in a transaction of its own, and
 * leaves its state, schedule and troubles on the stream's row. Gong's troubles do not throw.
 * @throws whatever the database throws; the run is then taken up again when its lease is over.
 */
export async function syncStream(deps: SyncDeps, stream: StreamName, reason: string): Promise<SyncResult> {
  const { tenantId, clock } = deps;
  const at = async (step: string) => deps.at?.(step);
  await at("before start");
  const started = await startRun({ tenantId, stream, reason, nowMs: clock.now() });
  await at("after start");
  if (started === undefined) return "idle";
  const slice = new Slice(clock, sliceMsOf(stream, reason), stream === "calls" ? deps.isAwaited : undefined);
  const run: RunContext = {
    ...started,
    tenantId,
    stream,
    reason,
    clock,
    at,
    signal: deps.signal,
    gong: openOnce(deps.openGong),
    isStopping: () => deps.signal.aborted || deps.stopping?.aborted === true,
    isSliceOver: () => slice.isOver(),
    unsavedRequests: 0,
    pageBytes: firstPageBytes(stream),
  };
  try {
    const outcome = await runnerOf(stream)(run);
    await finishRun(run, outcome);
    return outcome;
  } catch (error) {
    return await settleTrouble(run, error);
  }
}

function openOnce(open: SyncDeps["openGong"]): SyncDeps["openGong"] {
  const opened = new Map<SyncLane, ReturnType<typeof open>>();
  return (lane) => {
    const gong = opened.get(lane) ?? open(lane);
    opened.set(lane, gong);
    return gong;
  };
}

async function settleTrouble(run: RunContext, error: unknown): Promise<SyncResult> {
  const fields = { tenantId: run.tenantId, stream: run.stream, runId: run.runId };
  if (error instanceof StaleRun) {
    log.info("sync.stale", fields);
    return "stale";
  }
  if (run.signal.aborted) {
    await finishRun(run, "stopped");
    return "stopped";
  }
  const trouble = classifyTrouble(error, run.clock.now());
  const unknown = trouble.code === "internal" ? errorFields(error) : {};
  log.warn("sync.trouble", { ...fields, ...unknown, kind: trouble.kind, code: trouble.code });
  await failRun(run, trouble);
  return trouble.kind;
}
