import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { addDays, companyToday } from "#lib/sync/stats/company-days.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";

import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { meanCounts } from "./counter-columns.ts";
import { findCopiedDays } from "./find-copied-days.ts";
import { listPacedSpans } from "./list-paced-spans.ts";
import { type PersonRow, readDays, readPaced, readPeople } from "./read-activity.ts";
import type { Activity, ActivityPerson, ActivityQuery, ActivityTrendPoint } from "./schemas.ts";
import { wholeDays } from "./whole-days.ts";

const shownPeople = 50;
const shownDays = 31;
const shownSpans = { week: 12, month: 6 };

interface Asked {
  ctx: TenantContext;
  input: ActivityQuery;
  nowMs?: number;
}

/**
 * What the people in scope did, as Gong counts it, in whole days of the company.
 * @throws {AppError} `forbidden`; `not_found` for a person whom the viewer does not see
 */
export async function getActivity({ ctx, input, nowMs = Date.now() }: Asked): Promise<Activity> {
  requireArea(ctx, "stats", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const { all, ...table } = await readActivity(tx, { ctx, input, nowMs });
    const chosen = all.find(({ id }) => id === input.person);
    if (input.person !== undefined && !chosen) throw notFound("person");
    const top = all.slice(0, shownPeople);
    const people = chosen && !top.includes(chosen) ? [chosen, ...top.slice(1)] : top;
    const days = table.days && lastOf(table.days, shownDays);
    const heatOf = (chosen ? [chosen] : people).map(({ id }) => id);
    return {
      ...table,
      people,
      trend: await readTrend(tx, ctx.tenantId, input, all, table.lastDay),
      heat: days
        ? await readHeat(tx, ctx.tenantId, input, heatOf, days, table.copiedFrom)
        : { days: [], rows: [] },
    };
  });
}

/** Everybody of the table, for the screen and for the file. */
export async function readActivity(tx: Tx, { ctx, input, nowMs = Date.now() }: Asked) {
  const { person: _person, ...filter } = input;
  const scope = await findTeamScope(tx, ctx, filter, nowMs);
  const copied = await findCopiedDays(tx, ctx.tenantId);
  const today = companyToday(nowMs, scope.companyZone);
  const spans = wholeDays(scope.companyDays, scope.previousCompanyDays, today);
  const isComparable =
    copied !== null && spans.previousDays !== null && spans.previousDays.from >= copied.from;
  const rows = await readPeople(
    tx,
    ctx.tenantId,
    scope,
    spans.days,
    isComparable ? spans.previousDays : null,
  );
  const all = rows.map((row) => toPerson(row, isComparable)).sort(byCounter(input.counter));
  const counted = all.filter((one) => one.isActive || didAnything(one));
  return {
    all,
    total: all.length,
    average: meanCounts(counted.map(({ counts }) => counts)),
    averageBefore: isComparable ? meanCounts(counted.flatMap(({ before }) => before ?? [])) : null,
    counted: counted.length,
    days: spans.days,
    previousDays: isComparable ? spans.previousDays : null,
    isRunning: scope.companyDays.to >= today,
    companyZone: scope.companyZone,
    asOf: copied?.asOf.toISOString() ?? null,
    copiedFrom: copied?.from ?? null,
    lastDay: scope.companyDays.to < today ? scope.companyDays.to : addDays(today, -1),
  };
}

function toPerson({ id, name, isActive, now, before }: PersonRow, isComparable: boolean): ActivityPerson {
  return { id, name, isActive, counts: now, before: isComparable ? before : null };
}

const didAnything = ({ counts, before }: ActivityPerson) =>
  [...Object.values(counts), ...Object.values(before ?? {})].some((count) => count > 0);

const byCounter = (counter: ActivityQuery["counter"]) => (one: ActivityPerson, other: ActivityPerson) =>
  other.counts[counter] - one.counts[counter] || one.name.localeCompare(other.name);

function lastOf({ from, to }: DayRange, count: number): DayRange {
  const first = addDays(to, 1 - count);
  return { from: first > from ? first : from, to };
}

async function readTrend(
  tx: Tx,
  tenantId: string,
  { counter, pace, person }: ActivityQuery,
  all: readonly ActivityPerson[],
  lastDay: string,
): Promise<ActivityTrendPoint[]> {
  const count = shownSpans[pace];
  const spans = listPacedSpans(lastDay, pace, 2 * count);
  const users = all.map(({ id }) => id);
  const starts = spans.map(({ from }) => from);
  const rows = await readPaced(tx, tenantId, { users, person: person ?? null, counter, pace, starts });
  const heads = Math.max(1, all.filter((one) => one.isActive || didAnything(one)).length);
  return spans.slice(count).map((span, index) => {
    const [row, earlier] = [rows[index + count], rows[index]];
    const isAlone = person !== undefined;
    const reference = isAlone ? row && row.team / heads : earlier?.team;
    const isKnown = isAlone ? row?.copied : earlier?.copied;
    return {
      ...span,
      value: row?.copied ? (isAlone ? row.one : row.team) : null,
      against: isKnown ? (reference ?? null) : null,
    };
  });
}

async function readHeat(
  tx: Tx,
  tenantId: string,
  { counter }: ActivityQuery,
  people: readonly string[],
  range: DayRange,
  copiedFrom: string | null,
): Promise<Activity["heat"]> {
  const found = await readDays(tx, tenantId, people, counter, range);
  const countOf = new Map(found.map(({ id, day, value }) => [`${id} ${day}`, value]));
  const days: string[] = [];
  for (let day = range.from; day <= range.to; day = addDays(day, 1)) days.push(day);
  const isKnown = (day: string) => copiedFrom !== null && day >= copiedFrom;
  const rows = people.map((id) => ({
    id,
    values: days.map((day) => (isKnown(day) ? (countOf.get(`${id} ${day}`) ?? 0) : null)),
  }));
  return { days, rows };
}
