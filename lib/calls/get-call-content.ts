import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type ContentParts, readCallContent, toThreads } from "./call-content.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallContent } from "./schemas.ts";

/**
 * What Gong says of a call in words: key points, highlights, outline, topics, comments; all empty for a private call.
 * @throws {AppError} not_found
 */
export async function getCallContent({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallContent> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, { isPrivate: true });
    const [parts] = call.isPrivate
      ? []
      : await tx.$queryRaw<ContentParts[]>`
          SELECT raw -> 'content' AS content, raw #> '{interaction,questions}' AS questions,
            raw #> '{collaboration,publicComments}' AS comments
          FROM call_records WHERE tenant_id = ${tenantId} AND call_gong_id = ${input.callId}`;
    const read = readCallContent(parts ?? { content: null, questions: null, comments: null });
    const ids = new Set(read.comments.flatMap(({ userId }) => userId ?? []));
    const users = await tx.gongUser.findMany({
      where: { tenantId, gongId: { in: [...ids] } },
      select: { gongId: true, name: true },
    });
    const names = new Map(users.map((user) => [user.gongId, user.name]));
    const nameOf = (userId: string | null) => (userId === null ? null : (names.get(userId) ?? null));
    return { ...read, comments: toThreads(read.comments, nameOf) };
  });
}
