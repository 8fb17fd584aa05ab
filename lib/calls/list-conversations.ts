import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type CallsAsked, readCallsAsked, whereCalls } from "./call-conditions.ts";
import { orderOf, readCursor, writeCursor } from "./call-order.ts";
import { conversationHeads } from "./conversation-columns.ts";
import { showsFigures } from "./read-conversation-facts.ts";
import { readConversations } from "./read-conversations.ts";
import type { CallsQuery, ConversationsPage, ConversationTotals, ListCallsQuery } from "./schemas.ts";

/**
 * One page of the report on conversations: the cells that its file holds; with the first page the totals of all.
 * @throws {AppError} `forbidden`
 */
export async function listConversations({
  ctx,
  input,
}: {
  ctx: TenantContext;
  /** `calls` narrows it to these. */
  input: ListCallsQuery & Pick<CallsQuery, "calls">;
}): Promise<ConversationsPage> {
  requireArea(ctx, "calls", "read");
  const order = orderOf(input.sort);
  if (order.key === "score") requireArea(ctx, "scorecards", "read");
  const { cursor, limit, ...filter } = input;
  return withTenant(ctx.tenantId, async (tx) => {
    const asked = await readCallsAsked(tx, ctx, filter);
    const after = cursor === undefined ? null : readCursor(cursor, order);
    const { rows, last, isMore } = await readConversations(tx, ctx, filter, { after, take: limit, asked });
    return {
      heads: conversationHeads(input.zone),
      rows: rows.map((row) => row.map((cell) => cell ?? null)),
      zone: input.zone,
      totals: after === null ? await readTotals(tx, ctx, asked) : null,
      nextCursor: isMore && last ? writeCursor(last, order) : null,
    };
  });
}

/** Summed from whole milliseconds, so that every order of adding gives the same. */
async function readTotals(tx: Tx, ctx: TenantContext, asked: CallsAsked): Promise<ConversationTotals> {
  const [row] = await tx.$queryRaw<ConversationTotals[]>`
    SELECT count(*)::int AS calls, coalesce(sum(c.duration_seconds), 0)::float8 AS "lengthSeconds",
      coalesce(sum(round(c.us_talk_seconds * 1000)::int8), 0)::float8 / 1000 AS "usSeconds",
      coalesce(sum(round(c.them_talk_seconds * 1000)::int8), 0)::float8 / 1000 AS "themSeconds",
      coalesce(sum(f.us_questions), 0)::int AS "usQuestions",
      coalesce(sum(f.them_questions), 0)::int AS "themQuestions"
    FROM calls c
    LEFT JOIN call_facts f ON f.tenant_id = c.tenant_id AND f.call_gong_id = c.gong_id AND f.user_gong_id = ''
      AND NOT f.is_private
    WHERE ${whereCalls(asked)}`;
  if (!row) throw new Error("a count always answers");
  return showsFigures(ctx) ? row : { ...row, usQuestions: null, themQuestions: null };
}
