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
    SELECT n.account_name, n.started_at, n.gong_id FROM ${callsToWalk(tenantId, sight)} n
    WHERE n.account_name IS NOT NULL
      AND NOT EXISTS (
        SELECT FROM calls later
        WHERE later.account_name = n.account_name AND ${inSight("later", tenantId, sight)}
          AND (later.started_at, later.gong_id) > (n.started_at, n.gong_id))`;
}

/** The calls of one person stand by their start beside him; for more people all calls are walked, each asked whose it is. */
function callsToWalk(tenantId: string, sight: CallVisibility): Sql {
  const { users, showPrivate } = sight;
  const [only] = users;
  if (users === "everyone" || users.length !== 1 || only === undefined) {
    return sql`(SELECT c.account_name, c.started_at, c.gong_id FROM calls c WHERE ${inSight("c", tenantId, sight, "each")})`;
  }
  return sql`(
    SELECT c.account_name, f.started_at, f.call_gong_id AS gong_id FROM call_facts f
    JOIN calls c ON c.tenant_id = f.tenant_id AND c.gong_id = f.call_gong_id
    WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = ${only} AND (${showPrivate} OR NOT f.is_private))`;
}

/** Looks at the calls of those accounts only whose name matches. */
function newestByName(tenantId: string, sight: CallVisibility, name: string): Sql {
  return sql`
    SELECT n.account_name, n.started_at, n.gong_id
    FROM account_roll_ups known
    CROSS JOIN LATERAL (
      SELECT c.account_name, c.started_at, c.gong_id FROM calls c
      WHERE c.account_name = known.account_name AND ${inSight("c", tenantId, sight)}
      ORDER BY c.started_at DESC, c.gong_id DESC LIMIT 1
    ) n
    WHERE known.tenant_id = ${tenantId} AND known.account_name ILIKE ${literal(name)}`;
}
