import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import { type CallVisibility, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { factsInSight, findNewest } from "./find-newest.ts";
import type { AccountsPage, ListAccountsQuery } from "./schemas.ts";
import { type AccountRow, accountTotals, inSight } from "./visible-calls.ts";

/**
 * One page of the customers in the calls that the actor may see, those who were talked with last first. `walkedCalls` is
 * how many of the newest calls are looked through before accounts are looked up one by one.
 * @throws {AppError} `forbidden` without the area calls.
 */
export async function listAccounts({
  ctx,
  input,
  walkedCalls = 200,
}: {
  ctx: TenantContext;
  input: ListAccountsQuery;
  walkedCalls?: number;
}): Promise<AccountsPage> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return remembered(ctx, "accounts", input, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const found = await findNewest(tx, factsInSight(tenantId, sight), input, walkedCalls);
    const page = found.slice(0, input.limit);
    const last = page.at(-1);
    const rows = await readTotals(
      tx,
      tenantId,
      sight,
      page.map(({ key }) => key),
    );
    return {
      accounts: rows.map((row) => ({
        ...row,
        firstCallAt: row.firstCallAt.toISOString(),
        lastCallAt: row.lastCallAt.toISOString(),
      })),
      nextCursor: found.length > input.limit && last ? `${last.startedMs}_${last.callId}` : null,
    };
  });
}

/** What the calls of each account come to, in the order of the accounts. */
function readTotals(
  tx: Tx,
  tenantId: string,
  sight: CallVisibility,
  keys: readonly string[],
): Promise<AccountRow[]> {
  const calls =
    sight.users === "everyone"
      ? sql`SELECT ${accountTotals} FROM calls c WHERE c.account_name = page.key AND ${inSight("c", tenantId, sight)}`
      : sql`SELECT ${factTotals} FROM (${factsOf(tenantId, sight, sight.users)}) c`;
  return tx.$queryRaw<AccountRow[]>`
    SELECT page.key, totals.* FROM unnest(${[...keys]}::text[]) WITH ORDINALITY AS page (key, place)
    CROSS JOIN LATERAL (${calls}) totals ORDER BY page.place`;
}

/** A call of two people counts once. */
const factsOf = (tenantId: string, { showPrivate }: CallVisibility, users: readonly string[]) => sql`
  SELECT DISTINCT f.call_gong_id, f.started_at, f.duration_seconds, f.us_talk_ms, f.them_talk_ms FROM call_facts f
  WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = ANY(${[...users]}::text[]) AND f.account_name = page.key
    AND (${showPrivate} OR NOT f.is_private)`;

const factTotals = sql`count(*)::int AS calls, sum(c.duration_seconds)::float8 / 3600 AS hours,
  min(c.started_at) AS "firstCallAt", max(c.started_at) AS "lastCallAt",
  (sum(c.us_talk_ms) FILTER (WHERE c.them_talk_ms > 0))::float8
    / nullif(sum(c.us_talk_ms + c.them_talk_ms) FILTER (WHERE c.them_talk_ms > 0), 0)::float8 AS "usShare"`;
