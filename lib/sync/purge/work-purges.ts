import { type Clock, systemClock } from "#lib/clock.ts";
import { systemContext } from "#lib/connections/system-context.ts";
import type { Tx } from "#lib/db/client.ts";
import type { PurgeRun } from "#lib/db/generated/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { errorFields, log } from "#lib/log.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { type BatchResult, eraseBatch, merge } from "./erase-batch.ts";
import { isMirrorGoing, wholeMirror } from "./start-purge.ts";

const tenantsAtOnce = 200;
const batchTimeoutMs = 60_000;

export interface PurgeWorkOptions {
  clock?: Clock;
  /** Ends the work after the batch under way. */
  stopping?: AbortSignal;
  /** At most this many batches; all that there are unless told. */
  batches?: number;
  /** Only this tenant's. */
  tenantId?: string;
}

/**
 * Carries out ordered purges, a batch of each tenant in turn and each batch in a transaction of its own, until none
 * is left. A process that dies in the middle loses the batch under way; the next one goes on from the database. Any
 * number of workers may do this at once: a run is worked on by one of them at a time.
 * @returns how many batches were done.
 */
export async function workPurges(options: PurgeWorkOptions = {}): Promise<number> {
  const { clock = systemClock, stopping, batches = Number.POSITIVE_INFINITY } = options;
  let waiting = options.tenantId === undefined ? await tenantsWithPurges() : [options.tenantId];
  let done = 0;
  while (waiting.length > 0) {
    const next: string[] = [];
    for (const tenantId of waiting) {
      if (stopping?.aborted || done >= batches) return done;
      if (await workTenant(tenantId, clock)) {
        done += 1;
        next.push(tenantId);
      }
    }
    waiting = next;
  }
  return done;
}

async function tenantsWithPurges(): Promise<string[]> {
  const rows = await withDispatcher(
    (tx) => tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT tenant_id AS id FROM purge_runs WHERE finished_at IS NULL LIMIT ${tenantsAtOnce}`,
  );
  return rows.map(({ id }) => id);
}

/** One batch of the tenant's oldest purge. False when there is none to work on, or it failed for now. */
async function workTenant(tenantId: string, clock: Clock): Promise<boolean> {
  try {
    return await withTenant(tenantId, (tx) => workBatch(tx, tenantId, clock), { timeoutMs: batchTimeoutMs });
  } catch (error) {
    log.error("purge.failed", { tenantId, ...errorFields(error) });
    return false;
  }
}

async function workBatch(tx: Tx, tenantId: string, clock: Clock): Promise<boolean> {
  await tx.$executeRaw`SELECT set_config('app.purging', 'on', true)`;
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM purge_runs WHERE tenant_id = ${tenantId} AND finished_at IS NULL
    ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (held === undefined) return false;
  const run = await tx.purgeRun.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id: held.id } } });
  // A page of the copy holds its stream for the length of its transaction: the two never wait for each other's rows.
  await tx.$queryRaw`SELECT 1 FROM sync_streams WHERE tenant_id = ${tenantId} ORDER BY stream FOR UPDATE`;
  await settle(tx, run, await eraseBatch(tx, run), clock);
  return true;
}

async function settle(tx: Tx, run: PurgeRun, result: BatchResult, clock: Clock): Promise<void> {
  const { tenantId, id } = run;
  const erased = merge(run.erased as Record<string, number>, result.erased);
  const done = run.done + result.calls;
  const finishedAt = result.isOver ? new Date(clock.now()) : null;
  await tx.purgeRun.update({
    where: { tenantId_id: { tenantId, id } },
    data: { erased, done, finishedAt, batches: { increment: 1 } },
  });
  if (finishedAt === null) return;
  if (wholeMirror.includes(run.reason)) await beginAnew(tx, tenantId, finishedAt);
  await recordAudit(tx, await systemContext(tx, tenantId), {
    action: "purge.finished",
    target: id,
    details: { reason: run.reason, erased },
  });
}

/** A company that was connected while the old copy was going gets its own copy now. */
async function beginAnew(tx: Tx, tenantId: string, now: Date): Promise<void> {
  const connection = await tx.connection.findUnique({ where: { tenantId }, select: { state: true } });
  if (connection?.state !== "active" || (await isMirrorGoing(tx, tenantId))) return;
  await makeStreamsDue(tx, tenantId, now);
}
