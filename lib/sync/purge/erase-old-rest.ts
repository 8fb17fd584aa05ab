import type { Tx } from "#lib/db/client.ts";
import { joinSql, rawSql, sql } from "#lib/db/sql.ts";
import { refreshScorecardRollUps } from "../derived/refresh-scorecard-rollups.ts";
import { companyToday, type Day } from "../stats/company-days.ts";
import { readTimeZone } from "../stats/company-zone.ts";
import type { Erased } from "./erase-calls.ts";

/**
 * Erases what is older than `line` and hangs on no mirrored call: calls that could not be read, scorecards that were
 * answered on calls from before the line, and Gong's statistics of days, weeks and months that end before it, in the
 * company's time zone.
 */
export async function eraseOldRest(tx: Tx, tenantId: string, line: Date): Promise<Erased> {
  const at = line.toISOString();
  const quarantined = await tx.$executeRaw`
    DELETE FROM quarantined_records WHERE tenant_id = ${tenantId} AND stream IN ('calls', 'transcripts')
      AND coalesce(started_at, seen_at) < ${at}::timestamptz`;
  const answered = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM gong_answered_scorecards
    WHERE tenant_id = ${tenantId} AND call_started_at < ${at}::timestamptz RETURNING gong_id AS id`;
  await refreshScorecardRollUps(
    tx,
    tenantId,
    answered.map(({ id }) => id),
  );
  const erased: Erased = { quarantined_records: quarantined, gong_answered_scorecards: answered.length };
  const firstDay = await firstDayKept(tx, tenantId, line);
  for (const [table, isOver] of statistics) {
    erased[table] = await tx.$executeRaw`
      DELETE FROM ${rawSql(table)} WHERE tenant_id = ${tenantId} AND ${isOver(firstDay)}`;
  }
  return erased;
}

/** Each table of statistics with the rows whose span is over before a day. */
const statistics = [
  ["gong_activity_days", (day: Day) => sql`day < ${day}::date`],
  ["gong_activity_periods", (day: Day) => sql`to_day <= ${day}::date`],
  ["gong_interaction_stats", (day: Day) => sql`to_day <= ${day}::date`],
  ["gong_coaching_metrics", (day: Day) => sql`(from_day + interval '1 month') <= ${day}::date`],
] as const;

/** The company's day in which the line lies: the oldest that statistics are still asked for. */
async function firstDayKept(tx: Tx, tenantId: string, line: Date): Promise<Day> {
  return companyToday(line.getTime(), await readTimeZone(tx, tenantId));
}

/** True when {@link eraseOldRest} would find something. */
export async function hasOldRest(tx: Tx, tenantId: string, line: Date): Promise<boolean> {
  const at = line.toISOString();
  const firstDay = await firstDayKept(tx, tenantId, line);
  const old = statistics.map(
    ([table, isOver]) =>
      sql`OR EXISTS (SELECT 1 FROM ${rawSql(table)} WHERE tenant_id = ${tenantId} AND ${isOver(firstDay)})`,
  );
  const [found] = await tx.$queryRaw<{ some: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM quarantined_records WHERE tenant_id = ${tenantId} AND stream IN ('calls', 'transcripts')
        AND coalesce(started_at, seen_at) < ${at}::timestamptz)
      OR EXISTS (
      SELECT 1 FROM gong_answered_scorecards
      WHERE tenant_id = ${tenantId} AND call_started_at < ${at}::timestamptz)
      ${joinSql(old, " ")} AS some`;
  return found?.some ?? false;
}
