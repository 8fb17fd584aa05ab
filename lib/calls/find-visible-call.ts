import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { notFound } from "#lib/errors.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

/** The call when the actor may see it; a hidden, foreign or unknown one is missing alike. @throws {AppError} not_found */
export async function findVisibleCall<S extends Prisma.CallSelect>(
  tx: Tx,
  ctx: TenantContext,
  callId: string,
  select: S,
): Promise<Prisma.CallGetPayload<{ select: S }>> {
  const call = await tx.call.findFirst({
    where: {
      AND: [{ tenantId: ctx.tenantId, gongId: callId, removedAt: null }, await visibleCalls(tx, ctx)],
    },
    select,
  });
  if (!call) throw notFound("call");
  return call;
}
