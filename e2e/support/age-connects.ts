import pg from "pg";
import { databaseUrl } from "./stack-address.ts";

/** Lets the ten minutes of every unfinished connect of a tenant be over, as if somebody had gone for lunch. */
export async function ageConnects(slug: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    await client.query(
      `UPDATE connect_attempts SET expires_at = now() - interval '1 second'
        WHERE tenant_id = (SELECT id FROM tenants WHERE slug = $1)`,
      [slug],
    );
  } finally {
    await client.end();
  }
}
