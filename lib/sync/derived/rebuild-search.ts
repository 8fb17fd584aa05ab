import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshCallLinks } from "./refresh-call-links.ts";
import { refreshSearchRows } from "./refresh-search-rows.ts";

/**
 * Writes the search rows and the links of all calls of a tenant anew, `pageSize` calls a transaction, beside a running sync: after an
 * upgrade of PostgreSQL that changes its dictionaries, or for a mirror from before there was a search.
 * @returns how many calls were gone through.
 */
export async function rebuildSearch(tenantId: string, { pageSize = 100 } = {}): Promise<number> {
  let done = 0;
  let last = "";
  for (;;) {
    const ids = await withTenant(tenantId, async (tx) => {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT gong_id AS id FROM calls WHERE tenant_id = ${tenantId} AND gong_id > ${last}
        ORDER BY gong_id LIMIT ${pageSize} FOR UPDATE`;
      const found = rows.map(({ id }) => id);
      await refreshSearchRows(tx, tenantId, found);
      await refreshCallLinks(tx, tenantId, found);
      return found;
    });
    done += ids.length;
    last = ids.at(-1) ?? last;
    if (ids.length < pageSize) return done;
  }
}
