import type { Tx } from "#lib/db/client.ts";
import type { CallNames } from "./formatters.ts";

type Named = { primaryUserGongId: string | null; workspaceGongId: string | null };

const present = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);

/** Names for a page of calls in one read, however many calls there are. */
export async function readCallNames(tx: Tx, tenantId: string, rows: Named[]): Promise<CallNames> {
  const named = await tx.$queryRaw<{ isUser: boolean; gongId: string; name: string }[]>`
    SELECT true AS "isUser", gong_id AS "gongId", name FROM gong_users
    WHERE tenant_id = ${tenantId} AND gong_id = ANY(${present(rows.map((row) => row.primaryUserGongId))}::text[])
    UNION ALL
    SELECT false, gong_id, name FROM gong_workspaces
    WHERE tenant_id = ${tenantId} AND gong_id = ANY(${present(rows.map((row) => row.workspaceGongId))}::text[])`;
  const of = (isUser: boolean) =>
    new Map(named.filter((row) => row.isUser === isUser).map(({ gongId, name }) => [gongId, name]));
  return { users: of(true), workspaces: of(false) };
}
