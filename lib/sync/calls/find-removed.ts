import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { RunContext } from "../run/run-context.ts";
import type { CallWindow } from "./call-window.ts";
import { type MappedPage, mapCallPage } from "./map-call-page.ts";
import { idsBesideWitnesses, requestCallsById } from "./request-calls-by-id.ts";

/**
 * More calls than this are not asked for in one request. Where more have vanished the month's check tells, and asks
 * for them in several.
 */
const askedAtOnce = idsBesideWitnesses;

const witnessesAsked = 3;

/** Mirrored calls of a window that Gong did not list in a whole pass over it. */
export async function unlistedCalls(
  tx: Tx,
  tenantId: string,
  window: CallWindow,
  listedIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ gong_id: string }[]>`
    SELECT gong_id FROM calls
    WHERE tenant_id = ${tenantId} AND removed_at IS NULL
      AND started_at >= ${window.fromAt.toISOString()}::timestamptz
      AND started_at < ${window.toAt.toISOString()}::timestamptz
      AND NOT gong_id = ANY(${[...listedIds]}::text[])
    LIMIT ${askedAtOnce + 1}`;
  return rows.length > askedAtOnce ? [] : rows.map((row) => row.gong_id);
}

/**
 * Asks for unlisted calls by their ids: what Gong still has was moved and is read again, the rest is gone. One request
 * for all of them, and for the newest other calls of the mirror as witnesses: an answer that shows none of these proves
 * nothing, and neither does an empty one.
 * @throws whatever the Gong client throws.
 */
export async function confirmRemoved(
  run: RunContext,
  gong: GongSource,
  unlisted: readonly string[],
): Promise<{ removed: string[]; moved: MappedPage }> {
  const witnesses = await withTenant(run.tenantId, (tx) => findWitnesses(tx, run.tenantId, unlisted));
  if (witnesses.length === 0) return { removed: [], moved: { calls: [], unreadable: [], ids: [] } };
  const records = await requestCallsById(run, gong, [...unlisted, ...witnesses]);
  const shown = mapCallPage({ items: records, rejected: [] });
  const isProven = witnesses.some((gongId) => shown.ids.includes(gongId));
  const removed = isProven ? unlisted.filter((gongId) => !shown.ids.includes(gongId)) : [];
  // The witnesses are none of this page's calls, or come with it anyway.
  const calls = shown.calls.filter(({ call }) => unlisted.includes(call.gongId));
  return { removed, moved: { ...shown, calls } };
}

/** The newest calls of the mirror besides those in question: Gong should show them. */
export async function findWitnesses(
  tx: Tx,
  tenantId: string,
  questioned: readonly string[],
): Promise<string[]> {
  const rows = await tx.call.findMany({
    where: { tenantId, removedAt: null, gongId: { notIn: [...questioned] } },
    orderBy: { startedAt: "desc" },
    take: witnessesAsked,
    select: { gongId: true },
  });
  return rows.map((row) => row.gongId);
}

/** Marks calls as gone; they come back by themselves when Gong lists them again. */
export async function markRemoved(
  tx: Tx,
  tenantId: string,
  gongIds: readonly string[],
  now: Date,
): Promise<void> {
  if (gongIds.length === 0) return;
  await tx.call.updateMany({
    where: { tenantId, gongId: { in: [...gongIds] } },
    data: { removedAt: now },
  });
  await tx.transcriptWait.deleteMany({ where: { tenantId, callGongId: { in: [...gongIds] } } });
}
