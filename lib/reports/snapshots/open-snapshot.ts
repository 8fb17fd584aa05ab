import { listCallIds } from "#lib/calls/list-call-ids.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { callsOfSnapshot, findLivingSnapshot, type LivingSnapshot } from "./find-living-snapshot.ts";
import type { OpenedSnapshot } from "./schemas.ts";

/**
 * What a snapshot's link shows this viewer: how many of its calls or people he sees, may not see, and are gone. Recorded.
 * @throws {AppError} `not_found` for one that is over or revoked; `forbidden` for a closed report
 */
export async function openSnapshot({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { snapshotId: string };
  clock?: Clock;
}): Promise<OpenedSnapshot> {
  return withTenant(ctx.tenantId, async (tx) => {
    const snapshot = await findLivingSnapshot(tx, ctx, input.snapshotId, clock.now());
    const { there, visible } = await (snapshot.report === "people"
      ? countPeople(tx, ctx, snapshot)
      : countCalls(tx, ctx, snapshot));
    const { id, name, report, maker, count, query } = snapshot;
    await recordAudit(tx, ctx, {
      action: "report-snapshot.opened",
      target: id,
      details: { report, visible, hidden: there - visible },
    });
    return {
      id,
      name,
      report,
      maker,
      takenAt: snapshot.takenAt.toISOString(),
      expiresAt: snapshot.expiresAt.toISOString(),
      zone: query.zone,
      days: { from: query.from, to: query.to },
      count,
      visible,
      hidden: there - visible,
      gone: count - there,
    };
  });
}

async function countCalls(tx: Tx, ctx: TenantContext, { id }: LivingSnapshot) {
  const calls = await callsOfSnapshot(tx, ctx.tenantId, id);
  const visible = await listCallIds(tx, ctx, { zone: "UTC", sort: "newest", calls }, calls.length);
  return { there: calls.length, visible: visible.length };
}

async function countPeople(tx: Tx, ctx: TenantContext, { people }: LivingSnapshot) {
  const { users } = await readCallVisibility(tx, ctx);
  const there = await tx.gongUser.findMany({
    where: { tenantId: ctx.tenantId, removedAt: null, gongId: { in: people } },
    select: { gongId: true },
  });
  const visible = there.filter(({ gongId }) => users === "everyone" || users.includes(gongId));
  return { there: there.length, visible: visible.length };
}
