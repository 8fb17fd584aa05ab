import type { Tx } from "#lib/db/client.ts";
import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import { type CallVisibility, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { AccountsPage, ListAccountsQuery } from "./schemas.ts";
import { type AccountRow, accountTotals, inSight } from "./visible-calls.ts";

type FoundRow = AccountRow & { cursorMs: number; cursorId: string };

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * One page of the customers in the calls that the actor may see, those who were talked with last first.
 * @throws {AppError} `forbidden` without the area calls.
 */
export async function listAccounts({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListAccountsQuery;
}): Promise<AccountsPage> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return remembered(ctx, "accounts", input, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const rows = await findRows(tx, tenantId, sight, input);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      accounts: page.map(({ cursorMs: _ms, cursorId: _id, ...row }) => ({
        ...row,
        firstCallAt: row.firstCallAt.toISOString(),
        lastCallAt: row.lastCallAt.toISOString(),
      })),
      nextCursor: rows.length > input.limit && last ? `${last.cursorMs}_${last.cursorId}` : null,
    };
  });
}

/** Each account stands where its newest call stands among all calls, so the order and the cursor are those of calls. */
function findRows(
  tx: Tx,
  tenantId: string,
  sight: CallVisibility,
  query: ListAccountsQuery,
): Promise<FoundRow[]> {
  return tx.$queryRaw<FoundRow[]>`
    SELECT newest.account_name AS key, totals.*, newest.gong_id AS "cursorId",
      (extract(epoch FROM newest.started_at) * 1000)::float8 AS "cursorMs"
    FROM (
      ${query.name ? newestByName(tenantId, sight, query.name) : newestOfAll(tenantId, sight)}
        AND ${isAfter("n", query.cursor)}
      ORDER BY n.started_at DESC, n.gong_id DESC LIMIT ${query.limit + 1}
    ) newest
    CROSS JOIN LATERAL (
      SELECT ${accountTotals} FROM calls c
      WHERE c.account_name = newest.account_name AND ${inSight("c", tenantId, sight)}
    ) totals
    ORDER BY newest.started_at DESC, newest.gong_id DESC`;
}

function isAfter(alias: string, cursor: string | undefined): Sql {
  const [ms = "", id = ""] = cursor?.split("_") ?? [];
  const row = rawSql(alias);
  if (cursor === undefined) return sql`true`;
  return sql`(${row}.started_at, ${row}.gong_id) < (${new Date(Number(ms)).toISOString()}::timestamptz, ${id})`;
}

/** Walks the calls from the newest and stops when enough of them are the newest of their account. */
function newestOfAll(tenantId: string, sight: CallVisibility): Sql {
  return sql`
    SELECT n.account_name, n.started_at, n.gong_id FROM calls n
    WHERE ${inSight("n", tenantId, sight)} AND n.account_name IS NOT NULL
      AND NOT EXISTS (
        SELECT FROM calls later
        WHERE later.account_name = n.account_name AND ${inSight("later", tenantId, sight)}
          AND (later.started_at, later.gong_id) > (n.started_at, n.gong_id))`;
}

/** Jumps through the index from name to name, and looks at the calls of those that match only. */
function newestByName(tenantId: string, sight: CallVisibility, name: string): Sql {
  return sql`
    WITH RECURSIVE names (name) AS (
      (SELECT account_name FROM calls
        WHERE tenant_id = ${tenantId} AND account_name IS NOT NULL ORDER BY account_name LIMIT 1)
      UNION ALL
      SELECT (SELECT c.account_name FROM calls c
        WHERE c.tenant_id = ${tenantId} AND c.account_name > names.name ORDER BY c.account_name LIMIT 1)
      FROM names WHERE names.name IS NOT NULL
    )
    SELECT n.account_name, n.started_at, n.gong_id
    FROM (SELECT name FROM names WHERE name ILIKE ${literal(name)} OFFSET 0) matching
    CROSS JOIN LATERAL (
      SELECT c.account_name, c.started_at, c.gong_id FROM calls c
      WHERE c.account_name = matching.name AND ${inSight("c", tenantId, sight)}
      ORDER BY c.started_at DESC, c.gong_id DESC LIMIT 1
    ) n
    WHERE true`;
}
