import type { Tx } from "#lib/db/client.ts";
import { joinSql, rawSql, type Sql, sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { isSeen } from "#lib/tenancy/seen-calls.ts";
import type { QuickSearchResults } from "./schemas.ts";
import { namePattern } from "./text/name-pattern.ts";

const most = 5;

/**
 * Things whose name holds every word that was typed, for the one box: calls by title or account, people, flows and
 * folders, as far as the actor's areas and the call policy let him see them. Accents and capitals make no difference;
 * names that begin with what was typed come first.
 */
export async function quickSearch({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { q: string };
}): Promise<QuickSearchResults> {
  requireArea(ctx, "calls", "read");
  const { tenantId, actor } = ctx;
  const opens = (area: "people" | "flows" | "library") =>
    actor.kind === "system" || covers(actor.areas[area], "read");
  return withTenant(tenantId, async (tx) => {
    const named = (table: string, area: "people" | "flows" | "library", beside: string) =>
      opens(area) ? findNamed(tx, tenantId, { table, beside, typed: input.q }) : [];
    const people = await named("gong_users", "people", "title");
    const flows = await named("gong_flows", "flows", "folder_name");
    const folders = await named("gong_library_folders", "library", "NULL");
    return {
      calls: await findCalls(tx, ctx, input.q),
      people: people.map(({ id, name, beside }) => ({ id, name, title: beside })),
      flows: flows.map(({ id, name, beside }) => ({ id, name, folder: beside })),
      folders: folders.map(({ id, name }) => ({ id, name })),
    };
  });
}

/** That each word typed stands in one of the columns. */
const holdsWords = (typed: string, columns: readonly Sql[]) =>
  joinSql(
    typed.split(/\s+/u).map((word) => {
      const pattern = namePattern(word);
      return sql`(${joinSql(
        columns.map((column) => sql`${column} ~* ${pattern}`),
        " OR ",
      )})`;
    }),
    " AND ",
  );

function findNamed(
  tx: Tx,
  tenantId: string,
  { table, beside, typed }: { table: string; beside: string; typed: string },
): Promise<{ id: string; name: string; beside: string | null }[]> {
  const start = namePattern(typed);
  return tx.$queryRaw`
    SELECT n.gong_id AS id, n.name, ${rawSql(beside)}::text AS beside FROM ${rawSql(table)} n
    WHERE n.tenant_id = ${tenantId} AND n.removed_at IS NULL AND ${holdsWords(typed, [sql`n.name`])}
    ORDER BY n.name ~* ${`^${start}`} DESC, n.name ~* ${`\\m${start}`} DESC, n.name, n.gong_id
    LIMIT ${most}`;
}

async function findCalls(tx: Tx, ctx: TenantContext, typed: string): Promise<QuickSearchResults["calls"]> {
  const sight = await readCallVisibility(tx, ctx);
  const named = holdsWords(typed, [sql`c.title`, sql`c.account_name`]);
  const calls = await tx.$queryRaw<
    { id: string; title: string | null; accountName: string | null; startedAt: Date }[]
  >`
    SELECT c.gong_id AS id, c.title, c.account_name AS "accountName", c.started_at AS "startedAt" FROM calls c
    WHERE c.tenant_id = ${ctx.tenantId} AND ${isSeen(sight)} AND ${named}
    ORDER BY c.started_at DESC, c.gong_id DESC LIMIT ${most}`;
  return calls.map(({ startedAt, ...call }) => ({ ...call, startedAt: startedAt.toISOString() }));
}
