import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import { cutAtUtcDays, type TimeRange } from "./utc-days.ts";

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

const nothing: CallFigures = {
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

const totals = sql`sum(calls)::int AS calls, sum(seconds)::float8 AS "durationSeconds",
  sum(customer_calls)::int AS "customerCalls", sum(us)::float8 AS "usTalkMs", sum(them)::float8 AS "themTalkMs",
  max(longest)::float8 AS "longestMs", sum(questions)::float8 AS "usQuestions",
  sum(question_calls)::int AS "questionCalls", sum(transcripts)::int AS transcripts,
  sum(waiting)::int AS "waitingTranscripts"`;

/** Totals over rows that are facts or look like them. */
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
 * For everyone's calls and for one user's the roll-ups answer, with the calls of the at most two UTC days that a range
 * cuts. Over several users (a team) the rows of the users would count a call once for each of them, so the calls
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
  const isTeam = users !== "everyone" && users.length > 1;
  const rows = isTeam
    ? await ofTeam(tx, tenantId, scope, ranges)
    : await ofEach(tx, tenantId, scope, users === "everyone" ? [""] : only ? [only] : [], ranges);
  return ranges.map((_, index) => without(rows.find(({ n }) => n === index + 1)));
}

/** The totals of each of `people` for each of the ranges; a call counts for everybody who took part. */
export async function getFiguresByPerson(
  tx: Tx,
  tenantId: string,
  scope: Omit<FiguresScope, "users">,
  people: readonly string[],
  ranges: readonly TimeRange[],
): Promise<Map<string, CallFigures[]>> {
  const found = new Map(people.map((person) => [person, ranges.map(() => nothing)]));
  for (const row of await ofEach(tx, tenantId, scope, people, ranges)) {
    const figures = found.get(row.person);
    if (figures) figures[row.n - 1] = without(row);
  }
  return found;
}

type Row = CallFigures & { n: number; person: string };

function without(row: Row | undefined): CallFigures {
  if (!row) return nothing;
  const { n: _n, person: _person, ...figures } = row;
  return figures;
}

const iso = (dates: (Date | undefined)[]) => dates.map((date) => (date ?? new Date(0)).toISOString());
const inScope = ({ workspaceGongId, showPrivate }: Omit<FiguresScope, "users">) =>
  sql`(${showPrivate} OR NOT is_private)
    AND (${workspaceGongId}::text IS NULL OR workspace_gong_id = ${workspaceGongId})`;

/** `people` may hold the empty user, who is the whole company. */
function ofEach(
  tx: Tx,
  tenantId: string,
  scope: Omit<FiguresScope, "users">,
  people: readonly string[],
  ranges: readonly TimeRange[],
): Promise<Row[]> {
  const cuts = ranges.map(cutAtUtcDays);
  const days = (dates: (Date | undefined)[]) => iso(dates).map((date) => date.slice(0, 10));
  const facts = (from: Sql, to: Sql) => sql`
    SELECT ${ofFacts} FROM call_facts
    WHERE tenant_id = ${tenantId} AND user_gong_id = person AND started_at >= ${from} AND started_at < ${to}
      AND ${inScope(scope)}`;
  return tx.$queryRaw<Row[]>`
    SELECT person, n::int, ${totals}
    FROM unnest(${[...people]}::text[]) AS person
    CROSS JOIN unnest(
      ${days(cuts.map((cut) => cut.days?.from))}::date[], ${days(cuts.map((cut) => cut.days?.to))}::date[],
      ${iso(cuts.map((cut) => cut.edges[0]?.from))}::timestamptz[], ${iso(cuts.map((cut) => cut.edges[0]?.to))}::timestamptz[],
      ${iso(cuts.map((cut) => cut.edges[1]?.from))}::timestamptz[], ${iso(cuts.map((cut) => cut.edges[1]?.to))}::timestamptz[]
    ) WITH ORDINALITY AS cut (first_day, after_day, a_from, a_to, z_from, z_to, n)
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(calls), 0) AS calls, coalesce(sum(duration_seconds), 0) AS seconds,
        coalesce(sum(customer_calls), 0) AS customer_calls, coalesce(sum(customer_us_talk_ms), 0) AS us,
        coalesce(sum(them_talk_ms), 0) AS them, max(longest_ms) AS longest,
        coalesce(sum(us_questions), 0) AS questions, coalesce(sum(question_calls), 0) AS question_calls,
        coalesce(sum(transcripts), 0) AS transcripts, coalesce(sum(waiting_transcripts), 0) AS waiting
      FROM call_roll_ups
      WHERE tenant_id = ${tenantId} AND user_gong_id = person AND day >= first_day AND day < after_day
        AND ${inScope(scope)}
      UNION ALL ${facts(sql`a_from`, sql`a_to`)}
      UNION ALL ${facts(sql`z_from`, sql`z_to`)}
    ) parts
    GROUP BY person, n`;
}

function ofTeam(
  tx: Tx,
  tenantId: string,
  { users, ...scope }: FiguresScope,
  ranges: readonly TimeRange[],
): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT '' AS person, n::int, ${totals}
    FROM unnest(${iso(ranges.map(({ from }) => from))}::timestamptz[], ${iso(ranges.map(({ to }) => to))}::timestamptz[])
      WITH ORDINALITY AS span (from_at, to_at, n)
    CROSS JOIN LATERAL (
      SELECT ${ofFacts} FROM (
        SELECT call_gong_id, min(duration_seconds) AS duration_seconds, min(us_talk_ms) AS us_talk_ms,
          min(them_talk_ms) AS them_talk_ms, max(longest_ms) AS longest_ms, min(us_questions) AS us_questions,
          min(them_questions) AS them_questions, min(transcript_state) AS transcript_state
        FROM call_facts
        WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${[...users]}::text[])
          AND started_at >= from_at AND started_at < to_at AND ${inScope(scope)}
        GROUP BY call_gong_id
      ) each_once
    ) parts
    GROUP BY n`;
}
