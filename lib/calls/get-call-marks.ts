import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCallMarks } from "./call-marks.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallMarks } from "./schemas.ts";

type Parts = Parameters<typeof readCallMarks>[0];

/** The moments of a call: outline sections, tracker hits and comments. @throws {AppError} not_found */
export async function getCallMarks({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallMarks> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, { isPrivate: true });
    if (call.isPrivate) return { sections: [], trackers: [], comments: [] };
    const [parts] = await tx.$queryRaw<Parts[]>`
      SELECT raw #> '{content,trackers}' AS trackers, raw #> '{content,outline}' AS outline,
        raw #> '{collaboration,publicComments}' AS comments
      FROM call_records WHERE tenant_id = ${tenantId} AND call_gong_id = ${input.callId}`;
    const marks = readCallMarks(parts ?? { trackers: null, outline: null, comments: null });
    const ids = [...new Set(marks.comments.map(({ userId }) => userId))].filter((id) => id !== null);
    const users = await tx.gongUser.findMany({
      where: { tenantId, gongId: { in: ids } },
      select: { gongId: true, name: true },
    });
    const nameOf = new Map(users.map((user) => [user.gongId, user.name]));
    return {
      ...marks,
      comments: marks.comments
        .filter(({ isReply }) => !isReply)
        .map(({ atMs, userId }) => ({ atMs, by: (userId && nameOf.get(userId)) ?? null })),
    };
  });
}
