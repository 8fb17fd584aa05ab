import type { Tx } from "#lib/db/client.ts";
import { countMirror } from "../derived/count-mirror.ts";
import { type StreamName, streams } from "../streams.ts";

/** Rows that each stream holds now, without what Gong has no longer; calls and transcripts are told by the roll-ups. */
export async function countStreamRows(tx: Tx, tenantId: string): Promise<Record<StreamName, number>> {
  const counted = await tx.$queryRaw<{ stream: StreamName; rows: number }[]>`
    SELECT 'workspaces' AS stream, count(*)::int AS rows FROM gong_workspaces
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'users', count(*)::int FROM gong_users WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'months', count(*)::int FROM month_checks WHERE tenant_id = ${tenantId}
    UNION ALL SELECT 'trackers', count(*)::int FROM gong_trackers
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'briefs', count(*)::int FROM gong_brief_kinds
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'scorecards', count(*)::int FROM gong_scorecards
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'answered_scorecards', count(*)::int FROM gong_answered_scorecards
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'activity', count(*)::int FROM gong_activity_days
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'activity_totals', count(*)::int FROM gong_activity_periods
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'interaction', count(*)::int FROM gong_interaction_stats
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'coaching', count(*)::int FROM gong_coaching_metrics
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'library', count(*)::int FROM gong_library_items
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'flows', count(*)::int FROM gong_flows WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'flow_folders', count(*)::int FROM gong_flow_folders
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'tasks', count(*)::int FROM gong_tasks WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'call_outcomes', count(*)::int FROM gong_call_outcomes
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL SELECT 'permission_profiles', count(*)::int FROM gong_permission_profiles
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL`;
  const { calls, transcripts } = await countMirror(tx, tenantId);
  const rows = new Map(counted.map((row) => [row.stream, row.rows]));
  rows.set("calls", calls).set("transcripts", transcripts);
  return Object.fromEntries(streams.map((stream) => [stream, rows.get(stream) ?? 0])) as Record<
    StreamName,
    number
  >;
}
