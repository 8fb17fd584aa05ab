import { listAccounts } from "#lib/accounts/list-accounts.ts";
import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { type CallVisibility, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { FilterValue, FilterValuesQuery } from "./schemas.ts";

const most = 30;

/** `%` and `_` typed by a person mean themselves. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * Accounts, mail domains or CRM objects of calls that the actor may see, whose name holds some words: thirty at most.
 * @throws {AppError} `forbidden`
 */
export async function listFilterValues({
  ctx,
  input: { kind, text, id },
}: {
  ctx: TenantContext;
  input: FilterValuesQuery;
}): Promise<FilterValue[]> {
  requireArea(ctx, "calls", "read");
  if (kind === "account") {
    const input = { limit: most, ...(text !== "" && { name: text }) };
    const { accounts } = await listAccounts({ ctx, input });
    return accounts.map(({ key }) => ({ id: key, name: key }));
  }
  const rows = await withTenant(ctx.tenantId, async (tx) =>
    findLinks(tx, ctx.tenantId, { kind, text, id }, await readCallVisibility(tx, ctx)),
  );
  return rows.map(({ key, label }) => {
    const type = key.slice(0, key.indexOf(":"));
    return { id: key, name: label, ...(kind === "crm" && { hint: type }) };
  });
}

function findLinks(
  tx: Tx,
  tenantId: string,
  { kind, text, id }: { kind: "domain" | "crm"; text: string; id: string | undefined },
  { users }: CallVisibility,
): Promise<{ key: string; label: string }[]> {
  const isEveryone = users === "everyone";
  const people = isEveryone ? [] : [...users];
  const keys = id === undefined ? everyKey(tenantId, kind) : sql`keys (key) AS (VALUES (${id}::text))`;
  return tx.$queryRaw`
    WITH RECURSIVE ${keys}
    SELECT keys.key, seen.label FROM keys
    CROSS JOIN LATERAL (
      SELECT l.label FROM call_links l
      WHERE l.tenant_id = ${tenantId} AND l.kind = ${kind}::call_link_kind AND l.key = keys.key
        AND l.label ILIKE ${containing(text)}
        AND (${isEveryone} OR EXISTS (SELECT FROM call_facts f WHERE f.tenant_id = l.tenant_id
          AND f.call_gong_id = l.call_gong_id AND f.user_gong_id = ANY(${people}::text[])))
      LIMIT 1
    ) seen
    LIMIT ${most}`;
}

/** Leaps through the index from key to key: as many steps as there are keys, fewer where enough of them fit. */
const everyKey = (tenantId: string, kind: string) => sql`keys (key) AS (
      (SELECT key FROM call_links WHERE tenant_id = ${tenantId} AND kind = ${kind}::call_link_kind
        ORDER BY key LIMIT 1)
      UNION ALL
      SELECT (SELECT l.key FROM call_links l
        WHERE l.tenant_id = ${tenantId} AND l.kind = ${kind}::call_link_kind AND l.key > keys.key
        ORDER BY l.key LIMIT 1)
      FROM keys WHERE keys.key IS NOT NULL
    )`;
