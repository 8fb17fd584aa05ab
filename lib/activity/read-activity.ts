import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";
import type { Counter, Counts, Pace } from "./choices.ts";
import { counterColumn, sumsWhere } from "./counter-columns.ts";

const nowhere: DayRange = { from: "2200-01-02", to: "2200-01-01" };

const inDays = ({ from, to }: DayRange) => sql`day >= ${from}::date AND day <= ${to}::date`;

const listOf = (users: TeamScope["users"]) => (users === "everyone" ? null : [...users]);

export interface PersonRow {
  id: string;
  name: string;
  isActive: boolean;
  now: Counts;
  before: Counts;
}

/** Everybody in scope with his counts of the days and of those before. */
export function readPeople(
  tx: Tx,
  tenantId: string,
  { users }: Pick<TeamScope, "users">,
  days: DayRange | null,
  previous: DayRange | null,
): Promise<PersonRow[]> {
  const [now, before] = [days ?? nowhere, previous ?? nowhere];
  const people = listOf(users);
  return tx.$queryRaw<PersonRow[]>`
    SELECT u.gong_id AS id, u.name, u.active AS "isActive", a.now, a.before
    FROM gong_users u CROSS JOIN LATERAL (
      SELECT ${sumsWhere(inDays(now))} AS now, ${sumsWhere(inDays(before))} AS before
      FROM gong_activity_days
      WHERE tenant_id = ${tenantId} AND user_gong_id = u.gong_id AND removed_at IS NULL
        AND ((${inDays(now)}) OR (${inDays(before)}))
    ) a
    WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL
      AND (${people}::text[] IS NULL OR u.gong_id = ANY(${people}::text[]))`;
}

/** One counter by person and day. */
export function readDays(
  tx: Tx,
  tenantId: string,
  people: readonly string[],
  counter: Counter,
  { from, to }: DayRange,
): Promise<{ id: string; day: string; value: number }[]> {
  return tx.$queryRaw`
    SELECT user_gong_id AS id, day::text AS day, ${counterColumn(counter)} AS value FROM gong_activity_days
    WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND user_gong_id = ANY(${[...people]}::text[])
      AND day >= ${from}::date AND day <= ${to}::date`;
}

export interface PacedRow {
  copied: boolean;
  team: number;
  one: number;
}

/** One counter by week or month as Gong sums it up: of the team, and of one person. */
export function readPaced(
  tx: Tx,
  tenantId: string,
  asked: { users: readonly string[]; person: string | null; counter: Counter; pace: Pace; starts: string[] },
): Promise<PacedRow[]> {
  const { users, person, counter, pace, starts } = asked;
  const column = counterColumn(counter);
  return tx.$queryRaw<PacedRow[]>`
    SELECT rows > 0 AS copied, team, one
    FROM unnest(${starts}::date[]) WITH ORDINALITY AS span (start, n)
    CROSS JOIN LATERAL (
      SELECT count(*) AS rows,
        coalesce(sum(${column}) FILTER (WHERE user_gong_id = ANY(${[...users]}::text[])), 0)::int AS team,
        coalesce(sum(${column}) FILTER (WHERE user_gong_id = ${person}), 0)::int AS one
      FROM gong_activity_periods
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND period = ${pace}::stat_period AND from_day = start
    ) figures ORDER BY n`;
}
