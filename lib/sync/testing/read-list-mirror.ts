import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { canonicalJson } from "../mappers/canonical-json.ts";
import type { ListTruth } from "./read-list-truth.ts";

/** The keys by which a record of Gong's is told apart in each table. */
const keys: Record<string, string> = {
  gong_trackers: "gong_id",
  gong_brief_kinds: "gong_id",
  gong_scorecards: "gong_id",
  gong_scorecard_questions: "scorecard_gong_id, revision_gong_id",
  gong_call_outcomes: "name",
  gong_library_folders: "gong_id",
  gong_library_items: "folder_gong_id, call_gong_id",
  gong_answered_scorecards: "gong_id",
  gong_scorecard_answers: "answered_gong_id, question_gong_id",
  gong_activity_days: "user_gong_id, day",
  gong_activity_periods: "user_gong_id, period, from_day",
  gong_interaction_stats: "user_gong_id, period, from_day",
  gong_coaching_metrics: "manager_gong_id, report_gong_id, workspace_gong_id, from_day, metric",
  gong_flows: "gong_id",
  gong_flow_owners: "flow_gong_id, user_gong_id",
  gong_flow_steps: "flow_gong_id, step_order",
  gong_flow_folders: "gong_id",
  gong_tasks: "gong_id",
  gong_permission_profiles: "gong_id",
  gong_permission_profile_users: "profile_gong_id, user_gong_id",
};

/** What the mirror holds, in the form of `readListTruth`. Answers of removed reviews count as removed. */
export function readListMirror(tenantId: string): Promise<ListTruth> {
  return withTenant(tenantId, async (tx) => {
    const mirror: ListTruth = {};
    for (const [table, columns] of Object.entries(keys))
      mirror[table] = await readTable(tx, tenantId, table, columns);
    return mirror;
  });
}

async function readTable(tx: Tx, tenantId: string, table: string, columns: string): Promise<string[]> {
  const parents: Record<string, string> = {
    gong_scorecard_answers:
      "gong_answered_scorecards p ON p.tenant_id = t.tenant_id AND p.gong_id = t.answered_gong_id",
    gong_scorecard_questions:
      "gong_scorecards p ON p.tenant_id = t.tenant_id AND p.gong_id = t.scorecard_gong_id",
    gong_flow_steps: "gong_flows p ON p.tenant_id = t.tenant_id AND p.gong_id = t.flow_gong_id",
  };
  const parent = parents[table] ? `JOIN ${parents[table]} AND p.removed_at IS NULL` : "";
  const named = columns.split(", ").map((column) => `to_jsonb(t.${column})`);
  const rows = await tx.$queryRawUnsafe<{ key: unknown[]; raw: unknown }[]>(
    `SELECT jsonb_build_array(${named.join(", ")}) AS key, t.raw FROM ${table} t ${parent}
    WHERE t.tenant_id = $1 AND t.removed_at IS NULL`,
    tenantId,
  );
  return rows.map(({ key, raw }) => JSON.stringify([key, canonicalJson(raw)])).sort();
}
