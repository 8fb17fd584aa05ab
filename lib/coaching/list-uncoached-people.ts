import { sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { addDays, companyToday } from "#lib/sync/stats/company-days.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { notAside } from "./read-queue.ts";
import type { UncoachedPeople, UncoachedPeopleQuery } from "./schemas.ts";

const shownPeople = 50;

interface Row {
  id: string;
  name: string;
  calls: number;
  lastDay: string | null;
  total: number;
}

interface Copied {
  part: string | null;
  asOf: Date | null;
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * Who hosted calls in the period and has had no feedback for so many days: none marked, no comment counted as feedback,
 * no scorecard. Days are the company's. Nobody is named for a time that is not copied.
 * @throws {AppError} `forbidden`
 */
export async function listUncoachedPeople({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: UncoachedPeopleQuery;
  nowMs?: number;
}): Promise<UncoachedPeople> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "stats", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const scope = await findTeamScope(tx, ctx, { ...input, person: undefined }, nowMs);
    const { users, range, showPrivate, workspaceGongId, companyZone } = scope;
    const [copied] = await tx.$queryRaw<Copied[]>`
      SELECT min(part) AS part, max(read_at) AS "asOf" FROM sync_parts
      WHERE tenant_id = ${tenantId} AND stream = 'activity' AND part LIKE 'days:%' AND read_at IS NOT NULL`;
    const copiedFrom = copied?.part?.slice("days:".length) ?? null;
    const known = { copiedFrom, asOf: copied?.asOf?.toISOString() ?? null, companyZone };
    const today = companyToday(nowMs, companyZone);
    const line = addDays(today, -input.silent);
    if (copiedFrom === null || copiedFrom > line) return { people: [], total: 0, ...known };
    const people = users === "everyone" ? null : [...users];
    const rows = await tx.$queryRaw<Row[]>`
      SELECT u.gong_id AS id, u.name, hosted.calls, last.day::text AS "lastDay", (count(*) OVER ())::int AS total
      FROM gong_users u CROSS JOIN LATERAL (
        SELECT count(*)::int AS calls FROM call_facts f
        WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = u.gong_id AND f.is_host
          AND f.started_at >= ${range.from.toISOString()}::timestamptz AND f.started_at < ${range.to.toISOString()}::timestamptz
          AND (${showPrivate} OR NOT f.is_private)
          AND (${workspaceGongId}::text IS NULL OR f.workspace_gong_id = ${workspaceGongId})
      ) hosted CROSS JOIN LATERAL (
        SELECT max(d.day) AS day FROM gong_activity_days d
        WHERE d.tenant_id = ${tenantId} AND d.user_gong_id = u.gong_id AND d.removed_at IS NULL
          AND (d.calls_received_feedback > 0 OR d.calls_scorecards_received > 0 OR d.calls_marked_as_feedback_received > 0)
      ) last
      WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL AND u.active AND hosted.calls > 0
        AND (${people}::text[] IS NULL OR u.gong_id = ANY(${people}::text[]))
        AND (last.day IS NULL OR last.day <= ${line}::date)
        AND ${notAside(ctx, nowMs, sql`''`, sql`u.gong_id`)}
      ORDER BY last.day NULLS FIRST, hosted.calls DESC, u.name, u.gong_id LIMIT ${shownPeople}::int`;
    return {
      people: rows.map(({ total: _total, ...row }) => ({
        ...row,
        days: daysBetween(row.lastDay ?? copiedFrom, today),
      })),
      total: rows[0]?.total ?? 0,
      ...known,
    };
  });
}
