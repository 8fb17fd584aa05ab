import pg from "pg";
import { databaseUrl } from "./stack-address.ts";

/**
 * Lets a tenant copy nothing by itself for a day: `all` of its streams, or the `lists` that come after the calls. All
 * tenants of these tests share two companies' three requests a second; on demand each stream still runs.
 */
export async function rest(slug: string, what: "all" | "lists"): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    await client.query(
      `UPDATE sync_streams SET next_run_at = now() + interval '1 day'
        WHERE tenant_id = (SELECT id FROM tenants WHERE slug = $1) AND state <> 'running'
          AND ($2 = 'all' OR (last_run_at IS NULL AND next_run_at > now() + interval '1 minute'))`,
      [slug, what],
    );
  } finally {
    await client.end();
  }
}
