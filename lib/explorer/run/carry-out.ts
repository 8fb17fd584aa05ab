import type { Clock } from "#lib/clock.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { finishRun, type RunAudit, type RunEnd } from "../history/finish-run.ts";
import { type NewRun, startRun } from "../history/start-run.ts";
import { RunMeter } from "./run-meter.ts";

export type Ending = Pick<RunEnd, "outcome" | "status" | "gongRequestId">;

/** What every answer tells of its run. */
export interface RunFacts {
  runId: string;
  at: string;
  durationMs: number;
  waitedMs: number;
  requestsSpent: number;
}

/**
 * Does `work` as a run of the member: noted in his history before and after, and in the audit log however it ends.
 * An error of `work` is thrown on, with the run noted as failed.
 */
export async function carryOut<Result extends Ending>(
  ctx: MemberContext,
  { run, audit }: { run: NewRun; audit: RunAudit },
  clock: Clock,
  work: (meter: RunMeter) => Promise<Result>,
): Promise<{ facts: RunFacts; meter: RunMeter; result: Result }> {
  const { id, at } = await startRun(ctx, run, clock);
  const meter = new RunMeter(clock);
  const finish = ({ outcome, status, gongRequestId }: Ending) =>
    finishRun(ctx, id, { outcome, status, gongRequestId, durationMs: meter.durationMs }, audit, clock);
  let result: Result;
  try {
    result = await work(meter);
  } catch (error) {
    const status = meter.attempts.at(-1)?.status ?? null;
    await finish({ outcome: "failed", status, gongRequestId: null });
    throw error;
  }
  const facts = {
    runId: id,
    at: at.toISOString(),
    durationMs: meter.durationMs,
    waitedMs: meter.waitedMs,
    requestsSpent: meter.attempts.length,
  };
  await finish(result);
  return { facts, meter, result };
}
