import { withTenant } from "#lib/db/with-tenant.ts";
import { hourMs } from "../../windows/plan-windows.ts";
import { type SyncHarness, type SyncTenant, startSyncHarness } from "../sync-harness.ts";
import type { History, Step } from "./history-steps.ts";
import { type CallRows, mirrorRows, truthRows } from "./mirror-rows.ts";

const minuteMs = 60_000;
const company = "acme";

class Killed extends Error {}

/** What was left when a history had come to rest. */
export interface Outcome {
  tenantId: string;
  mirror: Record<string, CallRows>;
  truth: Record<string, CallRows>;
}

/**
 * Plays a history against a simulated Gong of its own, lets everything come to rest, and answers with what Gong shows
 * and what the mirror holds. Equal histories play alike.
 */
export async function playHistory({ pageSize, steps }: History): Promise<Outcome> {
  const harness = await startSyncHarness({ acme: 240, nordwind: 1 });
  try {
    harness.control.set(company, { callPageSize: pageSize });
    const tenant = await harness.newTenant(company);
    for (const step of steps) await play(harness, tenant, step);
    await comeToRest(harness, tenant, pageSize);
    const fromMs = await copiedFrom(tenant.tenantId);
    const toMs = Math.floor(harness.now.now() / 1000) * 1000;
    const truth = await truthRows(harness, { fromMs, toMs });
    return { tenantId: tenant.tenantId, mirror: await mirrorRows(tenant.tenantId), truth };
  } finally {
    await harness.simulator.stop();
  }
}

/** The first copy reaches thirty days back from the moment at which it could begin. */
async function copiedFrom(tenantId: string): Promise<number> {
  const { fromAt } = await withTenant(tenantId, (tx) =>
    tx.syncWindow.findFirstOrThrow({
      where: { tenantId, stream: "calls", kind: "history" },
      orderBy: { fromAt: "asc" },
    }),
  );
  return fromAt.getTime();
}

async function play(harness: SyncHarness, tenant: SyncTenant, step: Step): Promise<void> {
  const { control, clock } = harness;
  const nowMs = control.now();
  switch (step.do) {
    case "insert": {
      const id = control.insertCall(company, { startedMs: nowMs - step.hoursAgo * hourMs });
      if (step.transcriptAfterMinutes === null) return;
      const transcriptReadyMs = nowMs + step.transcriptAfterMinutes * minuteMs;
      return control.changeCall(company, id, { transcriptReadyMs });
    }
    case "edit":
      return change(harness, step.pick, { metaData: { title: step.title } });
    case "edit transcript": {
      const sentences = [{ start: 0, end: 900, text: step.words }];
      const transcript = [{ speakerId: "1", topic: null, sentences }];
      return change(harness, step.pick, { metaData: { purpose: step.words }, transcript });
    }
    case "delete": {
      const id = pickCall(harness, step.pick);
      return id === undefined ? undefined : control.deleteCall(company, id);
    }
    case "privacy":
      return change(harness, step.pick, { isPrivate: step.isPrivate });
    case "hold transcript back":
      return change(harness, step.pick, { transcriptReadyMs: nowMs + step.minutes * minuteMs });
    case "faults":
      return control.set(company, step.faults);
    case "break": {
      const { brokenIn, brokenBy } = step;
      return control.set(company, { brokenCallId: pickCall(harness, step.pick) ?? "", brokenIn, brokenBy });
    }
    case "rate limit":
      return control.rateLimitFor(company, 60, "120");
    case "wait":
      harness.rateClock.move(step.minutes * minuteMs);
      return clock.move(step.minutes * minuteMs);
    case "run":
      return run(tenant, step.stream, step.killedAtStep);
    case "stop midway":
      await stopMidway(tenant, step.afterSteps);
      return clock.move(step.awayMinutes * minuteMs);
  }
}

/** Only the newest calls are edited: those of the last days, which the daily sweep reads again. */
function change(
  harness: SyncHarness,
  pick: number,
  to: Parameters<typeof harness.control.changeCall>[2],
): void {
  const id = pickCall(harness, pick % 5);
  if (id !== undefined) harness.control.changeCall(company, id, to);
}

function pickCall({ control }: SyncHarness, pick: number): string | undefined {
  return control.newestCallIds(company, 40)[pick % 40];
}

async function run(tenant: SyncTenant, stream: "calls" | "transcripts" | "months", killedAt: number | null) {
  let steps = 0;
  const at = () => {
    steps += 1;
    if (killedAt !== null && steps >= killedAt) throw new Killed();
  };
  await tenant.run(stream, { at }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
}

async function stopMidway(tenant: SyncTenant, afterSteps: number): Promise<void> {
  const stopping = new AbortController();
  let steps = 0;
  const at = () => {
    steps += 1;
    if (steps === afterSteps) stopping.abort();
  };
  await tenant.run("calls", { at, stopping: stopping.signal });
}

/** No more faults, and time for everything that happens once an hour, a day or a month. */
async function comeToRest(harness: SyncHarness, tenant: SyncTenant, pageSize: number): Promise<void> {
  const { control, clock, rateClock } = harness;
  control.quiet("*");
  control.set("*", { perSecond: 1_000_000, callPageSize: pageSize });
  rateClock.move(2 * minuteMs);
  const pauses = [0.5, 1.2, 25, 1.2, 25, 28 * 24, 25, 1.2];
  for (const hours of pauses) {
    clock.move(hours * hourMs);
    for (const stream of ["calls", "months", "transcripts"] as const) await runOut(tenant, stream);
  }
}

async function runOut(tenant: SyncTenant, stream: "calls" | "transcripts" | "months"): Promise<void> {
  for (let slice = 0; slice < 50; slice += 1) {
    const result = await tenant.run(stream);
    if (result !== "more") return;
  }
}
