import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import { readFiguresOfEverybody } from "./figures-of-people.ts";
import { boundsOf, bucketsOf } from "./find-time-buckets.ts";
import { type CutRange, cutAtUtcDays, type TimeRange } from "./utc-days.ts";

/** Totals of calls. Talk is that on calls on which customers talked. */
export interface CallFigures {
  calls: number;
  durationSeconds: number;
  customerCalls: number;
  usTalkMs: number;
  themTalkMs: number;
  /** The longest monologue of those who are counted. */
  longestMs: number | null;
  /** Questions of ours, and the calls they were counted on. */
  usQuestions: number;
  questionCalls: number;
  transcripts: number;
  /** Calls whose transcript Gong has not finished. */
  waitingTranscripts: number;
}

/** Whose calls: somebody's sight, in one workspace where it is named. */
export type FiguresScope = CallVisibility & { workspaceGongId: string | null };

/** Our part of the talk, 0 to 1; null where nobody talked. */
export function usShareOf({
  usTalkMs,
  themTalkMs,
}: Pick<CallFigures, "usTalkMs" | "themTalkMs">): number | null {
  const talk = usTalkMs + themTalkMs;
  return talk > 0 ? usTalkMs / talk : null;
}

/** Of nobody's calls. */
export const noCallFigures: CallFigures = {
  calls: 0,
  durationSeconds: 0,
  customerCalls: 0,
  usTalkMs: 0,
  themTalkMs: 0,
  longestMs: null,
  usQuestions: 0,
  questionCalls: 0,
  transcripts: 0,
  waitingTranscripts: 0,
};

/** The same of `call_facts` in our words. */
const totals = sql`count(*)::int AS calls, sum(duration_seconds)::float8 AS "durationSeconds",
  (count(*) FILTER (WHERE them_talk_ms > 0))::int AS "customerCalls",
  coalesce(sum(us_talk_ms) FILTER (WHERE them_talk_ms > 0), 0)::float8 AS "usTalkMs",
  coalesce(sum(them_talk_ms), 0)::float8 AS "themTalkMs", max(longest_ms)::float8 AS "longestMs",
  coalesce(sum(us_questions), 0)::float8 AS "usQuestions",
  (count(*) FILTER (WHERE us_questions IS NOT NULL OR them_questions IS NOT NULL))::int AS "questionCalls",
  (count(*) FILTER (WHERE transcript_state = 'present'))::int AS transcripts,
  (count(*) FILTER (WHERE transcript_state = 'waiting'))::int AS "waitingTranscripts"`;

/** Totals of rows of `call_facts`, to be added to those of roll-ups. */
const ofFacts = sql`count(*) AS calls, coalesce(sum(duration_seconds), 0) AS seconds,
  count(*) FILTER (WHERE them_talk_ms > 0) AS customer_calls,
  coalesce(sum(us_talk_ms) FILTER (WHERE them_talk_ms > 0), 0) AS us, coalesce(sum(them_talk_ms), 0) AS them,
  max(longest_ms) AS longest, coalesce(sum(us_questions), 0) AS questions,
  count(*) FILTER (WHERE us_questions IS NOT NULL OR them_questions IS NOT NULL) AS question_calls,
  count(*) FILTER (WHERE transcript_state = 'present') AS transcripts,
  count(*) FILTER (WHERE transcript_state = 'waiting') AS waiting`;

/**
 * Totals of the calls in scope for each of the ranges, which may begin and end anywhere: the same as counting those calls
 * one by one.
 *
 * For everyone's calls and for one user's the roll-ups answer, with the calls in the smaller parts of the at most two UTC
 * days that a range cuts. Over several users (a team) the rows of the users would count a call once for each of them, so the calls
 * themselves are counted, each once, from `call_facts`.
 */
export async function getCallFigures(
  tx: Tx,
  tenantId: string,
  scope: FiguresScope,
  ranges: readonly TimeRange[],
): Promise<CallFigures[]> {
  const { users } = scope;
  const [only] = users;
  const keyOf = ({ from, to }: TimeRange) => `${from.getTime()} ${to.getTime()}`;
  // A period is often one of the weeks of its trend as well.
  const different = [...new Map(ranges.map((range) => [keyOf(range), range])).values()];
  const placeOf = new Map(different.map((range, index) => [keyOf(range), index + 1]));
  const isTeam = users !== "everyone" && users.length > 1;
  const rows = isTeam
    ? await ofTeam(tx, tenantId, scope, different)
    : await ofEach(tx, tenantId, scope, users === "everyone" ? [""] : only ? [only] : [], different);
  return ranges.map((range) => without(rows.find(({ n }) => n === placeOf.get(keyOf(range)))));
}

/** The totals of each of `people` for each of the ranges; a call counts for everybody who took part. */
export async function getFiguresByPerson(
  tx: Tx,
  tenantId: string,
  scope: Omit<FiguresScope, "users">,
  people: readonly string[],
  ranges: readonly TimeRange[],
): Promise<Map<string, CallFigures[]>> {
  const found = new Map(people.map((person) => [person, ranges.map(() => noCallFigures)]));
  const rows =
    people.length > fewPeople
      ? await readFiguresOfEverybody<Row>(tx, tenantId, inScope(scope), ranges)
      : await ofEach(tx, tenantId, scope, people, ranges);
  for (const row of rows) {
    const figures = found.get(row.person);
    if (figures) figures[row.n - 1] = without(row);
  }
  return found;
}

/** So many are each asked for by themselves; for more, everybody's rows of the ranges are read in one go. */
export const fewPeople = 100;

type Row = CallFigures & { n: number; person: string };

function without(row: Row | undefined): CallFigures {
  if (!row) return noCallFigures;
  const { n: _n, person: _person, ...figures } = row;
  return figures;
}

const daysOf = (dates: (Date | undefined)[]) => iso(dates).map((date) => date.slice(0, 10));
const iso = (dates: (Date | undefined)[]) => dates.map((date) => (date ?? new Date(0)).toISOString());
const inScope = ({ workspaceGongId, showPrivate }: Omit<FiguresScope, "users">) =>
  sql`(${showPrivate} OR NOT is_private)
    AND (${workspaceGongId}::text IS NULL OR workspace_gong_id = ${workspaceGongId})`;

/** The first or second pieces of the ranges, as columns of `cut`; an empty stretch where there is none. */
function piecesOf(cuts: readonly CutRange[], place: 0 | 1): Sql {
  const pieces = cuts.map(({ pieces }) => pieces[place]);
  const rests = pieces.map((piece) => piece?.rest.from);
  return sql`${iso(pieces.map((piece) => piece?.from))}::timestamptz[], ${iso(pieces.map((piece) => piece?.to))}::timestamptz[],
      ${pieces.map((piece) => piece?.sign ?? 1)}::int[], ${daysOf(rests)}::date[],
      ${iso(rests)}::timestamptz[], ${iso(pieces.map((piece) => piece?.rest.to))}::timestamptz[]`;
}

/**
 * `people` may hold the empty user, who is the whole company. Each table is named as seldom as can be: every mention
 * asks the wall between tenants anew. Of a day that is counted with a part too much, the longest is that of the roll-up
 * unless it was in that part: only then the rest of the day is read.
 */
function ofEach(
  tx: Tx,
  tenantId: string,
  scope: Omit<FiguresScope, "users">,
  people: readonly string[],
  ranges: readonly TimeRange[],
): Promise<Row[]> {
  const cuts = ranges.map(cutAtUtcDays);
  const facts = (from: Sql, to: Sql) => sql`FROM call_facts
    WHERE tenant_id = ${tenantId} AND user_gong_id = person AND started_at >= ${from} AND started_at < ${to}
      AND ${inScope(scope)}`;
  return tx.$queryRaw<Row[]>`
    SELECT person, n::int,
      (days.calls + pieces.calls)::int AS calls, (days.seconds + pieces.seconds)::float8 AS "durationSeconds",
      (days.customer_calls + pieces.customer_calls)::int AS "customerCalls", (days.us + pieces.us)::float8 AS "usTalkMs",
      (days.them + pieces.them)::float8 AS "themTalkMs", greatest(days.longest, pieces.longest)::float8 AS "longestMs",
      (days.questions + pieces.questions)::float8 AS "usQuestions",
      (days.question_calls + pieces.question_calls)::int AS "questionCalls",
      (days.transcripts + pieces.transcripts)::int AS transcripts,
      (days.waiting + pieces.waiting)::int AS "waitingTranscripts"
    FROM unnest(${[...people]}::text[]) AS person
    CROSS JOIN unnest(
      ${daysOf(cuts.map((cut) => cut.days.from))}::date[], ${daysOf(cuts.map((cut) => cut.days.to))}::date[],
      ${daysOf(cuts.map((cut) => cut.whole.from))}::date[], ${daysOf(cuts.map((cut) => cut.whole.to))}::date[],
      ${piecesOf(cuts, 0)}, ${piecesOf(cuts, 1)}
    ) WITH ORDINALITY AS cut (first_day, after_day, whole_day, after_whole, a_from, a_to, a_sign, a_day, a_rest, a_rest_to,
      z_from, z_to, z_sign, z_day, z_rest, z_rest_to, n)
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(calls), 0) AS calls, coalesce(sum(duration_seconds), 0) AS seconds,
        coalesce(sum(customer_calls), 0) AS customer_calls, coalesce(sum(customer_us_talk_ms), 0) AS us,
        coalesce(sum(them_talk_ms), 0) AS them,
        max(longest_ms) FILTER (WHERE day >= whole_day AND day < after_whole) AS longest,
        max(longest_ms) FILTER (WHERE day = a_day) AS a_longest, max(longest_ms) FILTER (WHERE day = z_day) AS z_longest,
        coalesce(sum(us_questions), 0) AS questions, coalesce(sum(question_calls), 0) AS question_calls,
        coalesce(sum(transcripts), 0) AS transcripts, coalesce(sum(waiting_transcripts), 0) AS waiting
      FROM call_roll_ups
      WHERE tenant_id = ${tenantId} AND user_gong_id = person AND day >= first_day AND day < after_day
        AND ${inScope(scope)}
    ) days
    CROSS JOIN LATERAL (
      SELECT sum(sign * calls) AS calls, sum(sign * seconds) AS seconds, sum(sign * customer_calls) AS customer_calls,
        sum(sign * us) AS us, sum(sign * them) AS them, sum(sign * questions) AS questions,
        sum(sign * question_calls) AS question_calls, sum(sign * transcripts) AS transcripts, sum(sign * waiting) AS waiting,
        max(CASE WHEN sign = 1 THEN longest WHEN coalesce(longest, -1) < day_longest THEN day_longest
          ELSE (SELECT max(longest_ms) ${facts(sql`rest`, sql`rest_to`)}) END) AS longest
      FROM (VALUES (a_from, a_to, a_sign, days.a_longest, a_rest, a_rest_to),
        (z_from, z_to, z_sign, days.z_longest, z_rest, z_rest_to)) AS piece (from_at, to_at, sign, day_longest, rest, rest_to)
      CROSS JOIN LATERAL (SELECT ${ofFacts} ${facts(sql`from_at`, sql`to_at`)}) part
    ) pieces`;
}

/** One pass over every call between the first and the last moment, each once, into stretches that the ranges share. */
async function ofTeam(
  tx: Tx,
  tenantId: string,
  { users, ...scope }: FiguresScope,
  ranges: readonly TimeRange[],
): Promise<Row[]> {
  const bounds = boundsOf(ranges);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT '' AS person, width_bucket(started_at, ${iso(bounds)}::timestamptz[]) AS n, ${totals}
    FROM (
      SELECT min(started_at) AS started_at, min(duration_seconds) AS duration_seconds, min(us_talk_ms) AS us_talk_ms,
        min(them_talk_ms) AS them_talk_ms, max(longest_ms) AS longest_ms, min(us_questions) AS us_questions,
        min(them_questions) AS them_questions, min(transcript_state) AS transcript_state
      FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${[...users]}::text[])
        AND started_at >= ${iso(bounds.slice(0, 1))[0] ?? null}::timestamptz
        AND started_at < ${iso(bounds.slice(-1))[0] ?? null}::timestamptz AND ${inScope(scope)}
      GROUP BY call_gong_id
    ) each_once
    GROUP BY n`;
  const byBucket = new Map(rows.map((row) => [row.n, row]));
  return ranges.map((range, index) => {
    const parts = bucketsOf(range, bounds).flatMap((bucket) => byBucket.get(bucket) ?? []);
    return { ...parts.reduce(together, noCallFigures), n: index + 1, person: "" };
  });
}

function together(one: CallFigures, other: CallFigures): CallFigures {
  const longest = [one.longestMs, other.longestMs].filter((ms) => ms !== null);
  return {
    calls: one.calls + other.calls,
    durationSeconds: one.durationSeconds + other.durationSeconds,
    customerCalls: one.customerCalls + other.customerCalls,
    usTalkMs: one.usTalkMs + other.usTalkMs,
    themTalkMs: one.themTalkMs + other.themTalkMs,
    longestMs: longest.length > 0 ? Math.max(...longest) : null,
    usQuestions: one.usQuestions + other.usQuestions,
    questionCalls: one.questionCalls + other.questionCalls,
    transcripts: one.transcripts + other.transcripts,
    waitingTranscripts: one.waitingTranscripts + other.waitingTranscripts,
  };
}
