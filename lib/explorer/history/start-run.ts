import type { Clock } from "#lib/clock.ts";
import { Secret } from "#lib/connections/vault/secret.ts";
import { vault } from "#lib/connections/vault/vault.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { keptMs, keptRuns } from "./history-limits.ts";

export interface NewRun {
  kind: "operation" | "raw";
  operationId: string | null;
  method: string;
  /** Never with a query. */
  path: string;
  values: Record<string, unknown>;
  key: string | undefined;
}

export interface StartedRun {
  id: string;
  at: Date;
}

/**
 * Notes a run in the member's history before anything is sent, and forgets what is too old.
 * @throws {AppError} `conflict` when the key was used before.
 */
export async function startRun(ctx: MemberContext, run: NewRun, clock: Clock): Promise<StartedRun> {
  const { tenantId } = ctx;
  const { memberId } = ctx.actor;
  const id = newId("xrun");
  const at = new Date(clock.now());
  const place = { tenantId, recordId: id, field: "values" } as const;
  await withTenant(tenantId, async (tx) => {
    await forgetOldRuns(tx, ctx, at);
    const { count } = await tx.explorerRun.createMany({
      data: [
        {
          tenantId,
          id,
          memberId,
          kind: run.kind,
          operation: run.operationId,
          method: run.method,
          path: run.path,
          at,
          key: run.key ?? null,
          valuesSealed: vault().seal(new Secret(JSON.stringify(run.values)), place),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 1) return;
    throw new AppError("conflict", "This was sent before.", {
      nextStep: "Look in the history whether it took effect, then send it again from the form.",
    });
  });
  return { id, at };
}

async function forgetOldRuns(tx: Tx, { tenantId, actor }: MemberContext, now: Date): Promise<void> {
  await tx.explorerRun.deleteMany({
    where: { tenantId, at: { lt: new Date(now.getTime() - keptMs) } },
  });
  await tx.$executeRaw`
    DELETE FROM explorer_runs WHERE tenant_id = ${tenantId} AND id IN (
      SELECT id FROM explorer_runs WHERE tenant_id = ${tenantId} AND member_id = ${actor.memberId}
       ORDER BY at DESC, id DESC OFFSET ${keptRuns - 1})`;
}
