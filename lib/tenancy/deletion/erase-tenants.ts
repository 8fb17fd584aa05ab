import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withEraser } from "#lib/db/with-eraser.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { errorFields, log } from "#lib/log.ts";
import { removeTenantJobs } from "#lib/sync/remove-tenant-jobs.ts";
import { childrenFirst, type TableLinks } from "./children-first.ts";

const rowsAtOnce = 5_000;

/** What was under way when the tenant was deleted may write until it ends; the tenant's row outlives it by far. */
const lingerMs = 5 * 60_000;

export interface EraseTenantsOptions {
  clock?: Clock;
  /** Ends the work after the batch under way. */
  stopping?: AbortSignal;
  /** Only this tenant. */
  tenantId?: string;
  /** At most this many batches; all that there are unless told. */
  batches?: number;
}

/**
 * Erases deleted tenants, 5,000 rows in a transaction, until no table holds a row of them; then their jobs, and five
 * minutes after the order the audit log and the tenant's own row. The tables come from the catalog, so that none is
 * forgotten. A process that dies loses the batch under way; any worker goes on.
 * @returns how many tenants are gone now.
 */
export async function eraseTenants(options: EraseTenantsOptions = {}): Promise<number> {
  const { clock = systemClock, tenantId } = options;
  const deleted = await withDispatcher(
    (tx) => tx.$queryRaw<{ id: string; deletingAt: Date }[]>`
      SELECT id, deleting_at AS "deletingAt" FROM tenants WHERE deleting_at IS NOT NULL ORDER BY deleting_at`,
  );
  let gone = 0;
  for (const { id, deletingAt } of deleted) {
    if (tenantId !== undefined && id !== tenantId) continue;
    try {
      const isEmpty = await eraseRows(id, options);
      if (!isEmpty || clock.now() - deletingAt.getTime() < lingerMs) continue;
      await eraseTenant(id);
      gone += 1;
      log.info("tenant.erased", { tenantId: id });
    } catch (error) {
      log.error("tenant.not-erased", { tenantId: id, ...errorFields(error) });
    }
  }
  return gone;
}

/** True once no row is left of what the product itself may delete. */
async function eraseRows(tenantId: string, options: EraseTenantsOptions): Promise<boolean> {
  let left = options.batches ?? Number.POSITIVE_INFINITY;
  for (;;) {
    if (options.stopping?.aborted || left <= 0) return false;
    left -= 1;
    const rows = await withTenant(tenantId, (tx) => eraseSome(tx, tenantId), { timeoutMs: 60_000 });
    if (rows === 0) return true;
    log.info("tenant.erasing", { tenantId, rows });
  }
}

/** Deletes rows of the first table that has any; 0 when none has. */
async function eraseSome(tx: Tx, tenantId: string): Promise<number> {
  await tx.$executeRaw`SELECT set_config('app.purging', 'on', true)`;
  await tx.$queryRaw`SELECT id FROM tenants WHERE id = ${tenantId} AND deleting_at IS NOT NULL FOR UPDATE`;
  for (const table of await tenantTables(tx)) {
    const rows = await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE ctid = ANY(ARRAY(SELECT ctid FROM "${table}" WHERE tenant_id = $1 LIMIT ${rowsAtOnce}))`,
      tenantId,
    );
    if (rows > 0) return rows;
  }
  return 0;
}

/** Every table with a tenant that the product may delete from; the audit log is the eraser's. */
async function tenantTables(tx: Tx): Promise<string[]> {
  const tables = await tx.$queryRaw<TableLinks[]>`
    SELECT c.relname AS name, ARRAY(
      SELECT p.relname::text FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid
      WHERE k.conrelid = c.oid AND k.contype = 'f') AS parents
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND has_table_privilege(current_user, c.oid, 'DELETE')
    ORDER BY 1`;
  return childrenFirst(tables);
}

/** The last step: jobs, counted attempts, audit log and the tenant itself. */
async function eraseTenant(tenantId: string): Promise<void> {
  await removeTenantJobs(tenantId);
  await withPerson(null, (tx) => tx.rateLimit.deleteMany({ where: { key: { contains: tenantId } } }));
  let rows: number;
  do {
    rows = await withEraser(
      tenantId,
      (tx) => tx.$executeRaw`
        DELETE FROM audit_entries WHERE tenant_id = ${tenantId} AND seq IN (
          SELECT seq FROM audit_entries WHERE tenant_id = ${tenantId} ORDER BY seq LIMIT ${rowsAtOnce})`,
    );
  } while (rows > 0);
  await withEraser(tenantId, (tx) => tx.$executeRaw`DELETE FROM tenants WHERE id = ${tenantId}`);
}
