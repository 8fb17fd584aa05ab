import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { AvatarList } from "./schemas.ts";

/** A company has few; a list that goes on and on must not eat the budget. */
const mostPages = 20;

/**
 * Avatars: users who stand for people of Gong when they look into the company's account. The mirror does not keep
 * them, and Gong tells them only by listing everybody with them, so that is asked and the known users are left out.
 */
export async function listAvatars({ ctx }: { ctx: TenantContext }): Promise<AvatarList> {
  requireArea(ctx, "people", "read");
  const { tenantId, actor } = ctx;
  const known = await withTenant(tenantId, (tx) =>
    tx.gongUser.findMany({ where: { tenantId }, select: { gongId: true } }),
  );
  const ids = new Set(known.map(({ gongId }) => gongId));
  const gong = await openGong({
    tenantId,
    lane: "interactive",
    purpose: "avatars of Gong's staff",
    ...(actor.kind === "member" && { memberId: actor.memberId }),
  });
  const avatars: AvatarList["avatars"] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await gong.users.list({ includeAvatars: true, ...(cursor && { cursor }) });
    for (const user of answer.items) {
      if (ids.has(user.id)) continue;
      const name = [user.firstName, user.lastName].filter(Boolean).join(" ");
      avatars.push({
        id: user.id,
        name: name || user.emailAddress || `User ${user.id}`,
        title: user.title ?? null,
        emailAddress: user.emailAddress ?? null,
      });
    }
    cursor = answer.nextCursor ?? undefined;
    if (cursor === undefined) break;
  }
  return { avatars, fetchedAt: new Date().toISOString() };
}
