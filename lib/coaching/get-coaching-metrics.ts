import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { metricsOf } from "./metric-names.ts";
import type { CoachingMetrics, CoachingMetricsQuery, MetricCounts, ReportRow } from "./metric-schemas.ts";
import { lastMonths, monthSpans } from "./month-spans.ts";
import { type MetricRow, readCopiedMonths, readFigures, readMonths, readReports } from "./read-metrics.ts";

const shownRows = 50;
const shownMonths = 12;

interface Asked {
  ctx: TenantContext;
  input: CoachingMetricsQuery;
  nowMs?: number;
}

/**
 * What managers did for their direct reports in scope, as Gong counts it in whole months of the company.
 * @throws {AppError} `forbidden`; `not_found` for a person whom the viewer does not see
 */
export async function getCoachingMetrics({
  ctx,
  input,
  nowMs = Date.now(),
}: Asked): Promise<CoachingMetrics> {
  requireArea(ctx, "stats", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const found = await readCoachingMetrics(tx, { ctx, input, nowMs });
    return { ...found, rows: found.rows.slice(0, shownRows) };
  });
}

/** Every row of the table, for the screen and for the file. */
export async function readCoachingMetrics(
  tx: Tx,
  { ctx, input, nowMs = Date.now() }: Asked,
): Promise<CoachingMetrics> {
  const { tenantId } = ctx;
  const { metric, person = null } = input;
  const scope = await findTeamScope(tx, ctx, { ...input, person: undefined }, nowMs);
  if (person && scope.users !== "everyone" && !scope.users.includes(person)) throw notFound("person");
  const { companyZone } = scope;
  const { months, previous, isRunning } = monthSpans(scope.companyDays, nowMs, companyZone);
  const copied = await readCopiedMonths(tx, tenantId);
  const isComparable = copied !== null && copied.from <= previous.from;
  const figures = await readFigures(tx, tenantId, { scope, person, months, previous });
  const reports = await readReports(tx, tenantId, { scope, person, months });
  const ofPair = Map.groupBy(figures, ({ manager, report }) => `${manager} ${report}`);
  const rows = reports
    .map((pair): ReportRow => {
      const own = ofPair.get(`${pair.manager} ${pair.report}`) ?? [];
      return {
        manager: { id: pair.manager, name: pair.managerName },
        report: { id: pair.report, name: pair.reportName },
        counts: countsOf(own, "now"),
        before: isComparable ? countsOf(own, "before") : null,
      };
    })
    .sort(
      (one, other) =>
        one.manager.name.localeCompare(other.manager.name) ||
        one.manager.id.localeCompare(other.manager.id) ||
        (other.counts[metric] ?? 0) - (one.counts[metric] ?? 0) ||
        one.report.name.localeCompare(other.report.name),
    );
  const trend = lastMonths(months.to, shownMonths);
  const span = { from: trend[0]?.from ?? months.from, to: months.to };
  const byMonth = await readMonths(tx, tenantId, { scope, person, metric, span });
  return {
    metrics: metricsOf([...figures.map((row) => row.metric), metric]),
    rows,
    total: rows.length,
    sums: sumOf(rows.map(({ counts }) => counts)),
    sumsBefore: isComparable ? sumOf(rows.map(({ before }) => before ?? {})) : null,
    months,
    previousMonths: isComparable ? previous : null,
    isRunning,
    trend: trend.map((month) => ({
      ...month,
      value:
        copied && month.from >= copied.from
          ? (byMonth.find((row) => row.month === month.from)?.value ?? 0)
          : null,
    })),
    companyZone,
    asOf: copied?.asOf.toISOString() ?? null,
  };
}

function countsOf(rows: readonly MetricRow[], when: "now" | "before"): MetricCounts {
  return Object.fromEntries(rows.map((row) => [row.metric, row[when]]));
}

function sumOf(all: readonly MetricCounts[]): MetricCounts {
  const sums: MetricCounts = {};
  for (const counts of all)
    for (const [metric, count] of Object.entries(counts)) sums[metric] = (sums[metric] ?? 0) + count;
  return sums;
}
