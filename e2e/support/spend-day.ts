import pg from "pg";
import { databaseUrl } from "./stack-address.ts";

/** While `work` runs, the Gong company of a tenant has used so many requests of its day. */
export async function withDayUsed(slug: string, requests: number, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  const company = `company_key = (SELECT c.company_key FROM connections c JOIN tenants t ON t.id = c.tenant_id
    WHERE t.slug = $1)`;
  const setDay = (day: string) =>
    client.query(`UPDATE gong_budgets SET memory = jsonb_set(memory, '{day}', $2::jsonb) WHERE ${company}`, [
      slug,
      day,
    ]);
  const slice = Date.now() - (Date.now() % 600_000);
  try {
    const { rows } = await client.query<{ day: unknown }>(
      `SELECT memory->'day' AS day FROM gong_budgets WHERE ${company}`,
      [slug],
    );
    await setDay(JSON.stringify([[slice, requests]]));
    try {
      await work();
    } finally {
      await setDay(JSON.stringify(rows[0]?.day ?? []));
    }
  } finally {
    await client.end();
  }
}
