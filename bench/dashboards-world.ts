import pg from "pg";
import { newestMs } from "./rollups-world.ts";

const days = 400;

/** What dashboards read beside the calls: answered scorecards of a twelfth of the calls, activity by day. */
export async function writeDashboardData(url: string, tenantId: string): Promise<void> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    await server.query(
      `INSERT INTO gong_answered_scorecards (tenant_id, gong_id, scorecard_gong_id, call_gong_id, call_started_at,
         reviewed_user_gong_id, reviewer_user_gong_id, reviewed_at, visibility, overall_score, average_score,
         content_hash, raw, mirrored_at)
       SELECT tenant_id, 'a' || gong_id, '1', gong_id, started_at, primary_user_gong_id, '9000',
         started_at + interval '3 hours', 'PUBLIC', 3, 3, 'bench', '{}', now()
       FROM calls WHERE tenant_id = $1 AND gong_id::int % 12 = 0`,
      [tenantId],
    );
    await server.query(
      `INSERT INTO scorecard_facts (tenant_id, answered_gong_id, user_gong_id, call_gong_id, day, workspace_gong_id,
         is_private, scorecard_gong_id, visibility, reviewed_at, reviewed_user_gong_id, reviewer_user_gong_id, overall_milli,
         average_milli)
       SELECT a.tenant_id, a.gong_id, person, c.gong_id, a.reviewed_at::date, c.workspace_gong_id, c.is_private, '1',
         'PUBLIC', a.reviewed_at, a.reviewed_user_gong_id, a.reviewer_user_gong_id, 3000, 3000
       FROM gong_answered_scorecards a JOIN calls c ON c.tenant_id = a.tenant_id AND c.gong_id = a.call_gong_id
       CROSS JOIN LATERAL (VALUES (''), (a.reviewed_user_gong_id)) AS people (person)
       WHERE a.tenant_id = $1`,
      [tenantId],
    );
    const { rows } = await server.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns
       WHERE table_name = 'gong_activity_days' AND column_name ~ '^(calls|own|others)_'`,
    );
    const counters = rows.map(({ column_name }) => column_name);
    await server.query(
      `INSERT INTO gong_activity_days (tenant_id, user_gong_id, day, ${counters.join(", ")}, content_hash, raw, mirrored_at)
       SELECT $1, (5000 + u)::text, ($2::date - d), ${counters.map((_, index) => `(u + d) % ${index + 2}`).join(", ")},
         'bench', jsonb_build_object('calls', repeat('1234567890123456789,', 40)), now()
       FROM generate_series(0, 199) AS u, generate_series(0, ${days - 1}) AS d`,
      [tenantId, new Date(newestMs).toISOString().slice(0, 10)],
    );
    await server.query("VACUUM ANALYZE");
  } finally {
    await server.end();
  }
}
