import { type Counts, noCounts } from "#lib/activity/choices.ts";
import { findCopiedDays } from "#lib/activity/find-copied-days.ts";
import { listCountsBySpan } from "#lib/activity/list-counts-by-span.ts";
import { wholeDays } from "#lib/activity/whole-days.ts";
import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import { listReportMonths } from "#lib/coaching/list-report-months.ts";
import { metricsOf } from "#lib/coaching/metric-names.ts";
import type { Tx } from "#lib/db/client.ts";
import type { GongMetric } from "#lib/interaction/choices.ts";
import { listGongBySpan } from "#lib/interaction/list-gong-by-span.ts";
import { listTalkRatios } from "#lib/interaction/list-talk-ratios.ts";
import type { MetricValue } from "#lib/interaction/schemas.ts";
import { listReviewsByPerson, type PersonReviews } from "#lib/overview/list-reviews-by-person.ts";
import { type CallFigures, getFiguresByPerson, noCallFigures } from "#lib/rollups/get-call-figures.ts";
import { addDays, companyToday, nextMonth } from "#lib/sync/stats/company-days.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TeamScope, TimeRange } from "#lib/team-scope/schemas.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { type PacedDays, pacedDays } from "./paced-days.ts";
import { type PeopleColumn, peopleColumns } from "./people-columns.ts";
import type { PeopleReportQuery } from "./schemas.ts";

/** One person in one week or month. */
export interface PersonPeriod {
  id: string;
  name: string;
  isActive: boolean;
  days: PacedDays;
  /** Null of days that are not copied. */
  counts: Counts | null;
  calls: CallFigures;
  talkRatio: MetricValue | undefined;
  /** Gong's own, of the whole week or month. */
  averages: Record<GongMetric, number | null> | undefined;
  reviews: PersonReviews | undefined;
  coaching: Record<string, number>;
}

export interface PeopleReport {
  columns: PeopleColumn[];
  /** The newest period first, then by name. */
  rows: PersonPeriod[];
  days: { from: string; to: string } | null;
  companyZone: string | null;
  asOf: Date | null;
  copiedFrom: string | null;
}

const isOpen = ({ actor }: TenantContext, area: "calls" | "scorecards") =>
  actor.kind === "system" || covers(actor.areas[area], "read");

/** As long a stretch as one report holds. */
const mostSpans = { week: 53, month: 36 };

/**
 * Everybody in scope in every week or month of the period, in days of the company that are over: who is active in Gong,
 * and whoever did anything. `among` narrows it to these people.
 */
export async function readPeopleReport(
  tx: Tx,
  {
    ctx,
    input,
    among = null,
    nowMs = Date.now(),
  }: { ctx: TenantContext; input: PeopleReportQuery; among?: readonly string[] | null; nowMs?: number },
): Promise<PeopleReport> {
  const { tenantId } = ctx;
  const { pace } = input;
  const scope = await findTeamScope(tx, ctx, input, nowMs);
  const { companyZone } = scope;
  const zone = companyZone ?? "UTC";
  const today = companyToday(nowMs, companyZone);
  const { days } = wholeDays(scope.companyDays, scope.previousCompanyDays, today);
  const spans = days ? pacedDays(days, pace).slice(0, mostSpans[pace]) : [];
  const users = await tx.gongUser.findMany({
    where: { tenantId, removedAt: null, ...(scope.users !== "everyone" && { gongId: { in: scope.users } }) },
    select: { gongId: true, name: true, active: true },
  });
  const people = among ? users.filter(({ gongId }) => among.includes(gongId)) : users;
  const ids = people.map(({ gongId }) => gongId);
  const copied = await findCopiedDays(tx, tenantId);
  const ranges = spans.map(({ from, to }) => ({ from: startOfDay(from, zone), to: endOfDay(to, zone) }));
  const found = await readFigures(tx, ctx, { scope, ids, spans, ranges, pace });
  const rows = spans.flatMap((span, at) =>
    people.map(({ gongId, name, active }): PersonPeriod => {
      const key = `${gongId} ${at}`;
      return {
        id: gongId,
        name,
        isActive: active,
        days: span,
        counts: copied && span.to >= copied.from ? (found.counts.get(key)?.counts ?? noCounts) : null,
        calls: found.calls.get(gongId)?.[at] ?? noCallFigures,
        talkRatio: found.talk.get(key),
        averages: found.averages.get(key)?.values,
        reviews: found.reviews.get(key),
        coaching: found.coaching.get(`${gongId} ${span.start}`) ?? {},
      };
    }),
  );
  const named = found.coachingNames;
  return {
    columns: peopleColumns({
      zone,
      pace,
      showsCalls: isOpen(ctx, "calls"),
      showsScorecards: isOpen(ctx, "scorecards"),
      coaching: metricsOf(named).map(({ id }) => id),
    }),
    rows: rows
      .filter((row) => row.isActive || didAnything(row))
      .sort(
        (one, other) =>
          other.days.start.localeCompare(one.days.start) ||
          one.name.localeCompare(other.name) ||
          one.id.localeCompare(other.id),
      ),
    days: spans.length > 0 && days ? { from: spans.at(-1)?.from ?? days.from, to: days.to } : null,
    companyZone,
    asOf: copied?.asOf ?? null,
    copiedFrom: copied?.from ?? null,
  };
}

const didAnything = ({ counts, calls, averages, reviews }: PersonPeriod) =>
  calls.calls > 0 ||
  averages !== undefined ||
  reviews !== undefined ||
  Object.values(counts ?? {}).some((count) => count > 0);

interface Asked {
  scope: TeamScope;
  ids: readonly string[];
  spans: readonly PacedDays[];
  ranges: readonly TimeRange[];
  pace: PeopleReportQuery["pace"];
}

const keyed = <Row extends { id: string; span: number }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [`${row.id} ${row.span}`, row]));

async function readFigures(tx: Tx, ctx: TenantContext, { scope, ids, spans, ranges, pace }: Asked) {
  const { tenantId } = ctx;
  if (spans.length === 0) {
    const none = new Map<string, never>();
    return {
      counts: none,
      calls: none,
      talk: none,
      averages: none,
      reviews: none,
      coaching: none,
      coachingNames: [],
    };
  }
  const starts = spans.map(({ start }) => start);
  const ofPeople = { ...scope, users: [...ids] };
  const months =
    pace === "month" ? { from: starts.at(-1) ?? "", to: addDays(nextMonth(starts[0] ?? ""), -1) } : null;
  const coached = months
    ? await listReportMonths(tx, tenantId, { scope: ofPeople, person: null, span: months })
    : [];
  const coaching = new Map<string, Record<string, number>>();
  for (const { report, month, metric, value } of coached) {
    const key = `${report} ${month}`;
    coaching.set(key, { ...coaching.get(key), [metric]: value });
  }
  return {
    counts: keyed(await listCountsBySpan(tx, tenantId, ids, spans)),
    calls: isOpen(ctx, "calls")
      ? await getFiguresByPerson(tx, tenantId, scope, ids, ranges)
      : new Map<string, CallFigures[]>(),
    talk: keyed(await listTalkRatios(tx, tenantId, ofPeople, ranges)),
    averages: keyed(await listGongBySpan(tx, tenantId, ids, { pace, starts })),
    reviews: keyed(isOpen(ctx, "scorecards") ? await listReviewsByPerson(tx, ctx, scope, ids, ranges) : []),
    coaching,
    coachingNames: coached.map(({ metric }) => metric),
  };
}
