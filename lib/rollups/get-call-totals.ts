import type { Tx } from "#lib/db/client.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import { cutAtUtcDays, type TimeRange } from "./utc-days.ts";

export interface CallTotals {
  calls: number;
  durationSeconds: number;
  transcripts: number;
  /** Talk on calls on which customers talked, in seconds. */
  usTalkSeconds: number;
  themTalkSeconds: number;
}

const nothing: CallTotals = {
  calls: 0,
  durationSeconds: 0,
  transcripts: 0,
  usTalkSeconds: 0,
  themTalkSeconds: 0,
};

/**
 * Totals of the calls that somebody may see, of all time or of a range that may begin and end anywhere: the same as counting
 * those calls one by one.
 *
 * For everyone's calls and for one user's the roll-ups answer, with the calls of the at most two UTC days that the range
 * cuts. Over several users (a team) the rows of the users would count a call once for each of them, so the calls
 * themselves are counted, each once, from `call_facts`.
 */
export async function getCallTotals(
  tx: Tx,
  tenantId: string,
  { users, showPrivate }: CallVisibility,
  range?: TimeRange,
): Promise<CallTotals> {
  if (users === "everyone") return totalsOfOne(tx, tenantId, "", showPrivate, range);
  const [only] = users;
  if (only === undefined) return nothing;
  if (users.length === 1) return totalsOfOne(tx, tenantId, only, showPrivate, range);
  return totalsOfTeam(tx, tenantId, users, showPrivate, range);
}

/** `user` is empty for the whole company. */
async function totalsOfOne(
  tx: Tx,
  tenantId: string,
  user: string,
  showPrivate: boolean,
  range: TimeRange | undefined,
): Promise<CallTotals> {
  const { days, edges } = range ? cutAtUtcDays(range) : { days: undefined, edges: [] };
  const [first, second] = edges.map(({ from, to }) => ({ from: from.toISOString(), to: to.toISOString() }));
  const day = (date: Date | undefined) => date?.toISOString().slice(0, 10) ?? null;
  const [row] = await tx.$queryRaw<CallTotals[]>`
    SELECT coalesce(sum(calls), 0)::int AS calls, coalesce(sum(seconds), 0)::float8 AS "durationSeconds",
      coalesce(sum(transcripts), 0)::int AS transcripts, coalesce(sum(us), 0)::float8 / 1000 AS "usTalkSeconds",
      coalesce(sum(them), 0)::float8 / 1000 AS "themTalkSeconds"
    FROM (
      SELECT calls, duration_seconds AS seconds, transcripts, customer_us_talk_ms AS us, them_talk_ms AS them
      FROM call_roll_ups
      WHERE tenant_id = ${tenantId} AND user_gong_id = ${user} AND (${showPrivate} OR NOT is_private) AND ${days !== null}
        AND day >= coalesce(${day(days?.from)}::date, '-infinity') AND day < coalesce(${day(days?.to)}::date, 'infinity')
      UNION ALL
      SELECT 1, duration_seconds, (transcript_state = 'present')::int,
        CASE WHEN them_talk_ms > 0 THEN us_talk_ms END, them_talk_ms
      FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = ${user} AND (${showPrivate} OR NOT is_private)
        AND (started_at >= ${first?.from ?? null}::timestamptz AND started_at < ${first?.to ?? null}::timestamptz
          OR started_at >= ${second?.from ?? null}::timestamptz AND started_at < ${second?.to ?? null}::timestamptz)
    ) parts`;
  return row ?? nothing;
}

async function totalsOfTeam(
  tx: Tx,
  tenantId: string,
  users: readonly string[],
  showPrivate: boolean,
  range: TimeRange | undefined,
): Promise<CallTotals> {
  const [row] = await tx.$queryRaw<CallTotals[]>`
    SELECT count(*)::int AS calls, coalesce(sum(duration_seconds), 0)::float8 AS "durationSeconds",
      (count(*) FILTER (WHERE transcript_state = 'present'))::int AS transcripts,
      coalesce(sum(us_talk_ms) FILTER (WHERE them_talk_ms > 0), 0)::float8 / 1000 AS "usTalkSeconds",
      coalesce(sum(them_talk_ms), 0)::float8 / 1000 AS "themTalkSeconds"
    FROM (
      SELECT DISTINCT call_gong_id, duration_seconds, transcript_state, us_talk_ms, them_talk_ms
      FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${[...users]}::text[]) AND (${showPrivate} OR NOT is_private)
        AND started_at >= coalesce(${range?.from.toISOString() ?? null}::timestamptz, '-infinity')
        AND started_at < coalesce(${range?.to.toISOString() ?? null}::timestamptz, 'infinity')
    ) calls`;
  return row ?? nothing;
}
