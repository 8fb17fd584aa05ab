import type { Tx } from "#lib/db/client.ts";
import type { PurgeRun } from "#lib/db/generated/client.ts";
import { mirrorTables } from "../purge-mirror.ts";
import { forgetBefore } from "../windows/forget-before.ts";
import { type Erased, eraseCalls } from "./erase-calls.ts";
import { eraseOldRest } from "./erase-old-rest.ts";
import { erasePrivateContent, privateWithContent } from "./private-content.ts";

export interface BatchResult {
  erased: Erased;
  /** Calls of this batch. */
  calls: number;
  /** Nothing is left to do. */
  isOver: boolean;
}

/** Calls in one transaction: well under a second of work, so that pages of the copy never wait long. */
const callsAtOnce = 100;
const rowsAtOnce = 5_000;

/** Erases the next part of what a purge is to erase, in the caller's transaction. */
export function eraseBatch(tx: Tx, run: PurgeRun): Promise<BatchResult> {
  switch (run.reason) {
    case "retention":
      return eraseOld(tx, run);
    case "removed":
      return eraseRemoved(tx, run);
    case "private":
      return erasePrivate(tx, run);
    case "disconnect":
    case "another_company":
      return eraseMirror(tx, run);
  }
}

async function eraseOld(tx: Tx, { tenantId, line }: PurgeRun): Promise<BatchResult> {
  if (line === null) return { erased: {}, calls: 0, isOver: true };
  const calls = await tx.call.findMany({
    where: { tenantId, startedAt: { lt: line } },
    orderBy: { startedAt: "asc" },
    take: callsAtOnce,
    select: { gongId: true },
  });
  const erased = await eraseCalls(
    tx,
    tenantId,
    calls.map(({ gongId }) => gongId),
  );
  if (calls.length === callsAtOnce) return { erased, calls: calls.length, isOver: false };
  await forgetBefore(tx, tenantId, line);
  return { erased: merge(erased, await eraseOldRest(tx, tenantId, line)), calls: calls.length, isOver: true };
}

async function eraseRemoved(tx: Tx, { tenantId, line }: PurgeRun): Promise<BatchResult> {
  const calls = await tx.call.findMany({
    where: { tenantId, removedAt: { lt: line ?? new Date(0) } },
    orderBy: { gongId: "asc" },
    take: callsAtOnce,
    select: { gongId: true },
  });
  const erased = await eraseCalls(
    tx,
    tenantId,
    calls.map(({ gongId }) => gongId),
  );
  return { erased, calls: calls.length, isOver: calls.length < callsAtOnce };
}

async function erasePrivate(tx: Tx, { tenantId }: PurgeRun): Promise<BatchResult> {
  const gongIds = await privateWithContent(tx, tenantId, callsAtOnce);
  const erased = await erasePrivateContent(tx, tenantId, gongIds);
  return { erased, calls: gongIds.length, isOver: gongIds.length < callsAtOnce };
}

async function eraseMirror(tx: Tx, { tenantId }: PurgeRun): Promise<BatchResult> {
  const calls = await tx.call.findMany({ where: { tenantId }, take: callsAtOnce, select: { gongId: true } });
  if (calls.length > 0) {
    const gongIds = calls.map(({ gongId }) => gongId);
    const erased = await eraseCalls(tx, tenantId, gongIds, { isWhole: true });
    return { erased, calls: calls.length, isOver: false };
  }
  for (const table of mirrorTables) {
    const rows = await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE ctid = ANY(ARRAY(SELECT ctid FROM "${table}" WHERE tenant_id = $1 LIMIT ${rowsAtOnce}))`,
      tenantId,
    );
    if (rows > 0) return { erased: { [table]: rows }, calls: 0, isOver: false };
  }
  return { erased: {}, calls: 0, isOver: true };
}

/** Adds two counts of erased rows; tables without any are left out. Pure. */
export function merge(one: Erased, other: Erased): Erased {
  const sum: Erased = { ...one };
  for (const [table, rows] of Object.entries(other)) sum[table] = (sum[table] ?? 0) + rows;
  return Object.fromEntries(Object.entries(sum).filter(([, rows]) => rows > 0));
}
