import type { Tx } from "#lib/db/client.ts";
import { env } from "#lib/env.ts";
import type { SheetRow } from "#lib/format/sheet.ts";
import { wallClock } from "#lib/format/wall-clock.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { type CallsAsked, readCallsAsked } from "./call-conditions.ts";
import { type CallCursor, orderOf } from "./call-order.ts";
import { conversationColumns } from "./conversation-columns.ts";
import { type CallListRow, readCallRows } from "./read-call-rows.ts";
import { readConversationFacts } from "./read-conversation-facts.ts";
import { readListDetails } from "./read-list-details.ts";
import type { CallsQuery } from "./schemas.ts";

/** Some conversations behind a place in the order, as rows of a report; whom the actor may see is asked anew each time. */
export async function readConversations(
  tx: Tx,
  ctx: TenantContext,
  input: CallsQuery,
  { after, take, asked }: { after: CallCursor | null; take: number; asked?: CallsAsked },
): Promise<{ rows: SheetRow[]; last: CallListRow | null; isMore: boolean }> {
  const known = asked ?? (await readCallsAsked(tx, ctx, input));
  const found = await readCallRows(tx, ctx, known, { order: orderOf(input.sort), after, take: take + 1 });
  const batch = found.slice(0, take);
  const details = await readListDetails(tx, ctx, batch);
  const factsOf = await readConversationFacts(
    tx,
    ctx,
    batch.map(({ gongId }) => gongId),
  );
  const clock = wallClock(input.zone);
  const rows = batch.map((row) => {
    const one = {
      row,
      details,
      facts: factsOf.get(row.gongId),
      startedAt: clock(row.startedAt),
      link: new URL(`/${ctx.tenantSlug}/calls/${row.gongId}`, env().NEXTAUTH_URL).href,
    };
    return conversationColumns.map(({ cell }) => cell(one));
  });
  return { rows, last: batch.at(-1) ?? null, isMore: found.length > take };
}
