import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";

export interface Asked {
  scope: TeamScope;
  person: string | null;
}

export interface MetricRow {
  manager: string;
  report: string;
  metric: string;
  now: number;
  before: number;
}

export interface Report {
  manager: string;
  managerName: string;
  report: string;
  reportName: string;
}

const peopleOf = ({ users }: TeamScope) => (users === "everyone" ? null : [...users]);

/** The condition on `gong_coaching_metrics c`: figures of reports in scope. */
export function figuresInScope(tenantId: string, { scope, person }: Asked): Sql {
  const people = peopleOf(scope);
  const { workspaceGongId } = scope;
  return sql`c.tenant_id = ${tenantId} AND c.removed_at IS NULL
    AND (${people}::text[] IS NULL OR c.report_gong_id = ANY(${people}::text[]))
    AND (${person}::text IS NULL OR c.report_gong_id = ${person})
    AND (${workspaceGongId}::text IS NULL OR c.workspace_gong_id = ${workspaceGongId})`;
}

export const inDays = ({ from, to }: DayRange) =>
  sql`c.from_day >= ${from}::date AND c.from_day <= ${to}::date`;

/** Different calls by manager, report and figure, in the months and in those before. */
export function readFigures(
  tx: Tx,
  tenantId: string,
  asked: Asked & { months: DayRange; previous: DayRange },
): Promise<MetricRow[]> {
  const { months, previous } = asked;
  return tx.$queryRaw<MetricRow[]>`
    SELECT c.manager_gong_id AS manager, c.report_gong_id AS report, c.metric,
      count(DISTINCT listed.id) FILTER (WHERE ${inDays(months)})::int AS now,
      count(DISTINCT listed.id) FILTER (WHERE ${inDays(previous)})::int AS before
    FROM gong_coaching_metrics c CROSS JOIN LATERAL unnest(c.values) AS listed (id)
    WHERE ${figuresInScope(tenantId, asked)} AND (${inDays(months)} OR ${inDays(previous)})
    GROUP BY 1, 2, 3`;
}

/** Everybody in scope who reports to somebody now, and every pair that Gong told of in the months. */
export function readReports(
  tx: Tx,
  tenantId: string,
  asked: Asked & { months: DayRange },
): Promise<Report[]> {
  const people = peopleOf(asked.scope);
  return tx.$queryRaw<Report[]>`
    SELECT pair.manager, coalesce(m.name, 'Gong user ' || pair.manager) AS "managerName", pair.report,
      coalesce(r.name, 'Gong user ' || pair.report) AS "reportName"
    FROM (
      SELECT u.manager_gong_id AS manager, u.gong_id AS report FROM gong_users u
      WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL AND u.active AND u.manager_gong_id IS NOT NULL
        AND u.manager_gong_id <> u.gong_id
        AND (${people}::text[] IS NULL OR u.gong_id = ANY(${people}::text[]))
        AND (${asked.person}::text IS NULL OR u.gong_id = ${asked.person})
      UNION
      SELECT c.manager_gong_id, c.report_gong_id FROM gong_coaching_metrics c
      WHERE ${figuresInScope(tenantId, asked)} AND ${inDays(asked.months)}
    ) pair
    LEFT JOIN gong_users m ON m.tenant_id = ${tenantId} AND m.gong_id = pair.manager
    LEFT JOIN gong_users r ON r.tenant_id = ${tenantId} AND r.gong_id = pair.report`;
}

/** One figure month by month. */
export function readMonths(
  tx: Tx,
  tenantId: string,
  asked: Asked & { metric: string; span: DayRange },
): Promise<{ month: string; value: number }[]> {
  return tx.$queryRaw`
    SELECT c.from_day::text AS month, sum(c.count)::int AS value FROM gong_coaching_metrics c
    WHERE ${figuresInScope(tenantId, asked)} AND c.metric = ${asked.metric} AND ${inDays(asked.span)}
    GROUP BY 1`;
}

/** The first month that was asked for, and when Gong was last asked; each part is a month, a workspace and a manager. */
export async function readCopiedMonths(
  tx: Tx,
  tenantId: string,
): Promise<{ from: string; asOf: Date } | null> {
  const [row] = await tx.$queryRaw<{ part: string | null; asOf: Date | null }[]>`
    SELECT min(part) AS part, max(read_at) AS "asOf" FROM sync_parts
    WHERE tenant_id = ${tenantId} AND stream = 'coaching' AND read_at IS NOT NULL`;
  return row?.part && row.asOf ? { from: row.part.slice(0, 10), asOf: row.asOf } : null;
}

/** Different calls that Gong lists behind one count. */
export function readListed(
  tx: Tx,
  tenantId: string,
  asked: Asked & { manager: string; metric: string; months: DayRange },
): Promise<{ id: string }[]> {
  return tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT listed.id FROM gong_coaching_metrics c CROSS JOIN LATERAL unnest(c.values) AS listed (id)
    WHERE ${figuresInScope(tenantId, asked)} AND c.manager_gong_id = ${asked.manager} AND c.metric = ${asked.metric}
      AND ${inDays(asked.months)}`;
}
