import type { Tx } from "#lib/db/client.ts";
import { joinSql, type Sql, sql } from "#lib/db/sql.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { tookPart } from "#lib/tenancy/seen-calls.ts";
import type { SearchFilter } from "../schemas.ts";
import { foldWord } from "../text/fold-word.ts";
import { foldedText } from "../text/folded-text.ts";
import { countLimit } from "./newest-page.ts";
import type { SearchScope } from "./search-scope.ts";

/**
 * Private calls under the filters, for those who look after the tenant: their words are never asked for, so nobody knows
 * whether they match, nor which side would have said them or which trackers would have come up.
 */
export async function countHidden(
  tx: Tx,
  ctx: TenantContext,
  filter: SearchFilter,
  scope: SearchScope,
): Promise<{ value: number; isCapped: boolean } | null> {
  if (!isAdmin(ctx)) return null;
  const conditions = [
    sql`c.tenant_id = ${ctx.tenantId} AND c.is_private AND c.removed_at IS NULL`,
    ...narrowing(filter, scope),
  ];
  const [row] = await tx.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT FROM calls c WHERE ${joinSql(conditions, " AND ")} LIMIT ${countLimit + 1}
    ) hidden`;
  const found = row?.found ?? 0;
  return { value: Math.min(found, countLimit), isCapped: found > countLimit };
}

function narrowing(filter: SearchFilter, scope: SearchScope): Sql[] {
  const { host, workspace, direction, language, speaker, account } = filter;
  const conditions: (Sql | false | "" | undefined)[] = [
    scope.from !== null && sql`c.started_at >= ${scope.from.toISOString()}::timestamptz`,
    scope.to !== null && sql`c.started_at < ${scope.to.toISOString()}::timestamptz`,
    scope.minSeconds !== null && sql`c.duration_seconds >= ${scope.minSeconds}`,
    scope.maxSeconds !== null && sql`c.duration_seconds <= ${scope.maxSeconds}`,
    host && sql`c.primary_user_gong_id = ${host}`,
    workspace && sql`c.workspace_gong_id = ${workspace}`,
    direction && sql`c.direction = ${direction}`,
    language && sql`c.language = ${language.toLowerCase()}`,
    scope.team !== null && tookPart(scope.team),
    speaker && tookPart([speaker]),
    account && ofAccount(foldWord(account)),
  ];
  return conditions.filter((condition) => typeof condition === "object");
}

/** That the customer's name, or the domain of one of its people's addresses, begins so. */
const ofAccount = (start: string) => sql`(${foldedText(sql`c.account_name`)} ^@ ${start}
  OR EXISTS (SELECT FROM call_parties p WHERE p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id
    AND p.side = 'them' AND lower(split_part(p.email_address, '@', 2)) ^@ ${start}))`;
