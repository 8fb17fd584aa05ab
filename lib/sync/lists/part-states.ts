import type { Tx } from "#lib/db/client.ts";
import type { SyncPart } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { RunContext } from "../run/run-context.ts";
import { dayMs } from "../windows/plan-windows.ts";
import type { ListStream, PlannedPart } from "./list-stream.ts";
import { partDueMs } from "./part-due.ts";

/** The lists of a stream and how they stand. */
export interface PlannedLists {
  parts: PlannedPart[];
  states: ReadonlyMap<string, SyncPart>;
  /** Requests that the stream made in the last 24 hours. */
  requestsToday: number;
}

/** Reads which lists a stream consists of and how each stands. */
export function readPlan(run: RunContext, stream: ListStream): Promise<PlannedLists> {
  const { tenantId } = run;
  const nowMs = run.clock.now();
  return withTenant(tenantId, async (tx) => {
    const parts = await stream.plan(tx, { tenantId, nowMs });
    const states = await tx.syncPart.findMany({ where: { tenantId, stream: run.stream } });
    const { _sum } = await tx.syncRun.aggregate({
      where: { tenantId, stream: run.stream, startedAt: { gt: new Date(nowMs - dayMs) } },
      _sum: { requests: true },
    });
    return {
      parts,
      states: new Map(states.map((state) => [state.part, state])),
      requestsToday: (_sum.requests ?? 0) + run.unsavedRequests,
    };
  });
}

/** The lists that are due: those never read first, as planned, then the longest overdue. Pure. */
export function dueParts({ parts, states }: PlannedLists, nowMs: number): PlannedPart[] {
  return parts
    .map((part) => ({ part, dueMs: partDueMs(part, states.get(part.name)) ?? Number.POSITIVE_INFINITY }))
    .filter(({ dueMs }) => dueMs <= nowMs)
    .sort((a, b) => a.dueMs - b.dueMs)
    .map(({ part }) => part);
}

/**
 * As of when a stream is known as a whole: the time of its oldest list that still changes. Null while a list was never
 * read, or while no list is known. Lists that Gong refused do not count. Pure.
 */
export function asOfLists({ parts, states }: PlannedLists, nowMs: number): Date | null {
  if (parts.length === 0) return null;
  let oldestMs = nowMs;
  for (const part of parts) {
    const state = states.get(part.name);
    if (state?.readAt) {
      if (partDueMs(part, state) !== null) oldestMs = Math.min(oldestMs, state.readAt.getTime());
    } else if (!state?.note) return null;
  }
  return new Date(oldestMs);
}

/** Makes every list of the stream due now, because somebody wants it read. */
export async function makePartsDue(tx: Tx, run: RunContext): Promise<void> {
  const { tenantId, stream } = run;
  const dueAt = new Date(run.clock.now());
  await tx.syncPart.updateMany({ where: { tenantId, stream }, data: { dueAt } });
}

/** Writes how the reading of a list ended. `dueAt` null leaves the next one to its pace. */
export async function savePart(
  tx: Tx,
  run: RunContext,
  part: string,
  end: { requests: number; note: string | null; dueAt: Date | null; readAt?: Date; rows?: number },
): Promise<void> {
  const { tenantId, stream } = run;
  await tx.syncPart.upsert({
    where: { tenantId_stream_part: { tenantId, stream, part } },
    create: { tenantId, stream, part, ...end },
    update: end,
  });
}
