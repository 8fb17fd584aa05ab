import type { Tx } from "#lib/db/client.ts";
import type { SubjectKind } from "./choices.ts";

/** The names of trackers, as the company has them now, else as calls name them. Topics are their names. */
export async function findSubjectNames(
  tx: Tx,
  tenantId: string,
  kind: SubjectKind,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (kind === "topic") return new Map(keys.map((key) => [key, key]));
  const rows = await tx.$queryRaw<{ key: string; name: string }[]>`
    SELECT key, coalesce(
      (SELECT name FROM gong_trackers WHERE tenant_id = ${tenantId} AND gong_id = key),
      (SELECT name FROM call_tracker_facts WHERE tenant_id = ${tenantId} AND tracker_gong_id = key LIMIT 1), key) AS name
    FROM unnest(${[...keys]}::text[]) AS key`;
  return new Map(rows.map(({ key, name }) => [key, name]));
}
