import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { openCallAccess } from "./open-call-access.ts";
import type { CallAccessList } from "./schemas.ts";

/**
 * Who was given access to a call by name, asked of Gong now. People whose permission profile shows them the call are not
 * on this list: Gong does not tell them. @throws {AppError} not_found, forbidden; every error of Gong, translated.
 */
export async function listCallAccess({
  ctx,
  input: { callId },
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallAccessList> {
  const gong = await openCallAccess(ctx, callId, "read");
  const answer = await gong.callAccess.list({ filter: { callIds: [callId] } });
  const entry = answer.callAccessList.find((item) => item.callId === callId);
  const ids = (entry?.users ?? []).map(({ userId }) => userId);
  const people = await withTenant(ctx.tenantId, (tx) =>
    tx.gongUser.findMany({
      where: { tenantId: ctx.tenantId, gongId: { in: ids } },
      select: { gongId: true, name: true, emailAddress: true },
    }),
  );
  const byId = new Map(people.map((person) => [person.gongId, person]));
  const users = ids.map((id) => {
    const { name = null, emailAddress = null } = byId.get(id) ?? {};
    return { id, name, emailAddress };
  });
  return {
    users: users.sort((one, other) => (one.name ?? "").localeCompare(other.name ?? "")),
    askedAt: new Date().toISOString(),
    gongRequestId: answer.requestId ?? null,
  };
}
