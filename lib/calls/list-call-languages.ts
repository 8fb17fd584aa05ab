import type { Tx } from "#lib/db/client.ts";

/** The languages of the mirrored calls, found by leaping along the index: as many steps as there are languages. */
export async function listCallLanguages(tx: Tx, tenantId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ language: string }[]>`
    WITH RECURSIVE found (language) AS (
      (SELECT language FROM calls WHERE tenant_id = ${tenantId} AND language IS NOT NULL ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT c.language FROM calls c
        WHERE c.tenant_id = ${tenantId} AND c.language > found.language ORDER BY c.language LIMIT 1)
      FROM found WHERE found.language IS NOT NULL
    )
    SELECT language FROM found WHERE language IS NOT NULL LIMIT 100`;
  return rows.map(({ language }) => language);
}
