import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import type { RunOutcome } from "../schemas.ts";

export interface RunEnd {
  outcome: RunOutcome;
  status: number | null;
  durationMs: number;
  gongRequestId: string | null;
}

export interface RunAudit {
  action: "explorer.run" | "explorer.raw-request";
  target: string | undefined;
  details: Record<string, string | number | null>;
}

/** Writes how a run ended, for its member and into the audit log; never what was sent or answered. */
export async function finishRun(
  ctx: MemberContext,
  id: string,
  end: RunEnd,
  { action, target, details }: RunAudit,
  clock: Clock = systemClock,
): Promise<void> {
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    await tx.explorerRun.updateMany({ where: { tenantId, id }, data: end });
    const { outcome, status, gongRequestId } = end;
    await recordAudit(
      tx,
      ctx,
      { action, target, details: { ...details, run: id, outcome, status, gongRequestId } },
      clock,
    );
  });
}
