import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireReportArea } from "../require-report-area.ts";
import type { ReportName } from "../schemas.ts";
import { StoredQuery } from "./stored-query.ts";

export interface LivingSnapshot {
  id: string;
  name: string;
  report: ReportName;
  query: StoredQuery;
  people: string[];
  count: number;
  maker: string;
  takenAt: Date;
  expiresAt: Date;
}

/** @throws {AppError} `not_found` for one that is over, revoked, foreign or unknown alike; `forbidden` for a closed report */
export async function findLivingSnapshot(
  tx: Tx,
  ctx: TenantContext,
  id: string,
  nowMs: number,
): Promise<LivingSnapshot> {
  const found = await tx.reportSnapshot.findFirst({
    where: { tenantId: ctx.tenantId, id, revokedAt: null, expiresAt: { gt: new Date(nowMs) } },
    include: { member: { select: { person: { select: { name: true } } } } },
  });
  if (!found) {
    throw new AppError("not_found", "This snapshot does not exist, its time is over, or it was revoked.", {
      nextStep: "Ask whoever sent you the link for a new one.",
    });
  }
  const report: ReportName = found.report === "people" ? "people" : "conversations";
  requireReportArea(ctx, report);
  const { name, people, count, takenAt, expiresAt, member } = found;
  const query = StoredQuery.parse(found.query);
  return { id, name, report, query, people, count, takenAt, expiresAt, maker: member.person.name };
}

/** The calls of a snapshot that are still there, whoever may see them. */
export async function callsOfSnapshot(tx: Tx, tenantId: string, snapshotId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.call_gong_id AS id FROM report_snapshot_calls s
    JOIN calls c ON c.tenant_id = s.tenant_id AND c.gong_id = s.call_gong_id AND c.removed_at IS NULL
    WHERE s.tenant_id = ${tenantId} AND s.snapshot_id = ${snapshotId}`;
  return rows.map(({ id }) => id);
}
