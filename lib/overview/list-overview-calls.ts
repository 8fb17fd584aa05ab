import type { Tx } from "#lib/db/client.ts";
import { findMetricRanges } from "#lib/interaction/find-metric-ranges.ts";
import { findLongestCall } from "#lib/rollups/find-longest-call.ts";
import { usShareOfCalls } from "#lib/rollups/get-us-share.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import type { CustomerCall, OverviewCalls, OverviewInput } from "./schemas.ts";

const newestCount = 8;
const trackersShown = 2;

/** The newest calls in scope on which customers talked, and the one with the longest monologue of the period. */
export async function listOverviewCalls({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: OverviewInput;
  nowMs?: number;
}): Promise<OverviewCalls> {
  requireArea(ctx, "calls", "read");
  const { tenantId, actor } = ctx;
  const showsScores = actor.kind === "system" || covers(actor.areas.scorecards, "read");
  return remembered(ctx, "overview-calls", input, async (tx) => {
    const scope = await findTeamScope(tx, ctx, input, nowMs);
    const rows = await readNewest(tx, ctx, scope, showsScores);
    return {
      newest: rows.map(({ usShare, startedAt, ...row }) => ({
        ...row,
        startedAt: startedAt.toISOString(),
        usShare,
        trackers: row.trackers ?? [],
      })),
      shareRange: (await findMetricRanges(tx, tenantId)).talkRatio,
      longest: await findLongestCall(tx, tenantId, scope, scope.range),
    };
  });
}

type CallRow = Omit<CustomerCall, "startedAt" | "trackers"> & {
  startedAt: Date;
  trackers: CustomerCall["trackers"] | null;
};

function peopleOf({ users }: TeamScope): string[] {
  return users === "everyone" ? [""] : [...users];
}

/** Each person's newest by the index, and of these the newest of all. */
function readNewest(tx: Tx, ctx: TenantContext, scope: TeamScope, showsScores: boolean): Promise<CallRow[]> {
  const { tenantId } = ctx;
  const { range, showPrivate, workspaceGongId } = scope;
  return tx.$queryRaw<CallRow[]>`
    SELECT c.gong_id AS id, c.started_at AS "startedAt", c.title, c.account_name AS "accountName",
      host.name AS "hostName", c.duration_seconds AS "durationSeconds", c.is_private AS "isPrivate",
      ${usShareOfCalls} AS "usShare",
      CASE WHEN ${showsScores} THEN (
        SELECT avg(s.overall_milli)::float8 / 1000
        FROM scorecard_facts s
        WHERE s.tenant_id = c.tenant_id AND s.call_gong_id = c.gong_id AND s.user_gong_id = ''
          AND ${scorecardsInSight(ctx, "s")}
      ) END AS score,
      (SELECT json_agg(json_build_object('name', t.name, 'occurrences', t.occurrences)) FROM (
        SELECT name, occurrences FROM call_tracker_facts t
        WHERE t.tenant_id = c.tenant_id AND t.call_gong_id = c.gong_id
        ORDER BY occurrences DESC, name LIMIT ${trackersShown}
      ) t) AS trackers
    FROM (
      SELECT DISTINCT newest.call_gong_id, newest.started_at
      FROM unnest(${peopleOf(scope)}::text[]) AS person
      CROSS JOIN LATERAL (
        SELECT call_gong_id, started_at FROM call_facts
        WHERE tenant_id = ${tenantId} AND user_gong_id = person AND them_talk_ms > 0
          AND started_at >= ${range.from.toISOString()}::timestamptz AND started_at < ${range.to.toISOString()}::timestamptz
          AND (${showPrivate} OR NOT is_private)
          AND (${workspaceGongId}::text IS NULL OR workspace_gong_id = ${workspaceGongId})
        ORDER BY started_at DESC, call_gong_id DESC LIMIT ${newestCount}
      ) newest
      ORDER BY newest.started_at DESC, newest.call_gong_id DESC LIMIT ${newestCount}
    ) newest
    JOIN calls c ON c.tenant_id = ${tenantId} AND c.gong_id = newest.call_gong_id AND c.removed_at IS NULL
    LEFT JOIN gong_users host ON host.tenant_id = c.tenant_id AND host.gong_id = c.primary_user_gong_id
    ORDER BY c.started_at DESC, c.gong_id DESC`;
}
