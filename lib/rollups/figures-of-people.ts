import type { Tx } from "#lib/db/client.ts";
import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import { cutAtUtcDays, cutAtWeeks, type TimeRange } from "./utc-days.ts";

/** Where a row's highest value counts: at once, or only where the cut day that it belongs to has been looked at. */
const role = { whole: 0, firstDay: 1, firstPiece: 2, lastDay: 3, lastPiece: 4 } as const;

interface Span extends TimeRange {
  n: number;
  sign: number;
  role: number;
}

const day = (at: Date) => at.toISOString().slice(0, 10);
const instant = (at: Date) => at.toISOString();

/** What is read for ranges: weeks, days and pieces of days, each added or taken away, and the rests of cut days. */
function spansOf(ranges: readonly TimeRange[]) {
  const spans = { weeks: [] as Span[], days: [] as Span[], pieces: [] as Span[] };
  const rests: (TimeRange & { n: number; dayRole: number })[] = [];
  for (const [index, { days, whole, pieces }] of ranges.map(cutAtUtcDays).entries()) {
    const n = index + 1;
    const added = { n, sign: 1, role: role.whole };
    const { weeks, days: loose } = cutAtWeeks(whole);
    if (weeks.from < weeks.to) spans.weeks.push({ ...weeks, ...added });
    spans.days.push(...loose.map((span) => ({ ...span, ...added })));
    for (const piece of pieces) {
      if (piece.sign === 1) {
        spans.pieces.push({ from: piece.from, to: piece.to, ...added });
        continue;
      }
      const isFirst = piece.from.getTime() === days.from.getTime();
      const [dayRole, pieceRole] = isFirst
        ? [role.firstDay, role.firstPiece]
        : [role.lastDay, role.lastPiece];
      const cutDay = isFirst
        ? { from: days.from, to: new Date(days.from.getTime() + dayMs) }
        : { from: new Date(days.to.getTime() - dayMs), to: days.to };
      spans.days.push({ ...cutDay, n, sign: 1, role: dayRole });
      spans.pieces.push({ from: piece.from, to: piece.to, n, sign: -1, role: pieceRole });
      rests.push({ ...piece.rest, n, dayRole });
    }
  }
  return { ...spans, rests };
}

const dayMs = 86_400_000;

function asRows(spans: readonly Span[], type: "date" | "timestamptz"): Sql {
  const asText = type === "date" ? day : instant;
  return sql`unnest(${spans.map(({ n }) => n)}::int[], ${spans.map((span) => span.role)}::int[],
    ${spans.map(({ sign }) => sign)}::int[], ${spans.map(({ from }) => asText(from))}::${rawSql(type)}[],
    ${spans.map(({ to }) => asText(to))}::${rawSql(type)}[]) AS span (n, role, sign, from_at, to_at)`;
}

/** Sums of doubles are exact here, as of all whole numbers below 2^53, and take a third of the time of those of bigints. */
const ofRollUp = sql`user_gong_id, calls, duration_seconds::float8 AS seconds, customer_calls, customer_us_talk_ms::float8 AS us,
  them_talk_ms::float8 AS them, longest_ms AS longest, us_questions::float8 AS questions, question_calls, transcripts,
  waiting_transcripts AS waiting`;

/** The totals of everybody for each of the ranges, in one pass: people and ranges without any are absent. */
export function readFiguresOfEverybody<Row>(
  tx: Tx,
  tenantId: string,
  inScope: Sql,
  ranges: readonly TimeRange[],
): Promise<Row[]> {
  const { weeks, days, pieces, rests } = spansOf(ranges);
  const isTheirs = sql`tenant_id = ${tenantId} AND user_gong_id <> '' AND ${inScope}`;
  return tx.$queryRaw<Row[]>`
    SELECT person, n, calls, seconds AS "durationSeconds", customer_calls AS "customerCalls", us AS "usTalkMs",
      them AS "themTalkMs", questions AS "usQuestions", question_calls AS "questionCalls", transcripts,
      waiting AS "waitingTranscripts",
      greatest(longest, ${ofCutDay("first", tenantId, inScope, rests)}, ${ofCutDay("last", tenantId, inScope, rests)})::float8
        AS "longestMs"
    FROM (
      SELECT user_gong_id AS person, n, sum(calls)::int AS calls, sum(seconds) AS seconds,
        sum(customer_calls)::int AS customer_calls, coalesce(sum(us), 0) AS us, coalesce(sum(them), 0) AS them,
        coalesce(sum(questions), 0) AS questions,
        sum(question_calls)::int AS question_calls, sum(transcripts)::int AS transcripts, sum(waiting)::int AS waiting,
        max(longest) FILTER (WHERE role = ${role.whole}) AS longest,
        max(longest) FILTER (WHERE role = ${role.firstDay}) AS first_day,
        max(longest) FILTER (WHERE role = ${role.firstPiece}) AS first_piece,
        max(longest) FILTER (WHERE role = ${role.lastDay}) AS last_day,
        max(longest) FILTER (WHERE role = ${role.lastPiece}) AS last_piece
      FROM (
        SELECT n, role, row.* FROM ${asRows(weeks, "date")} CROSS JOIN LATERAL (
          SELECT ${ofRollUp} FROM call_week_roll_ups WHERE week >= from_at AND week < to_at AND ${isTheirs} OFFSET 0) row
        UNION ALL
        SELECT n, role, row.* FROM ${asRows(days, "date")} CROSS JOIN LATERAL (
          SELECT ${ofRollUp} FROM call_roll_ups WHERE day >= from_at AND day < to_at AND ${isTheirs} OFFSET 0) row
        UNION ALL
        SELECT n, role, row.* FROM ${asRows(pieces, "timestamptz")} CROSS JOIN LATERAL (
          SELECT own.user_gong_id, sign, sign * own.duration_seconds::float8, CASE WHEN own.them_talk_ms > 0 THEN sign ELSE 0 END,
            CASE WHEN own.them_talk_ms > 0 THEN sign * own.us_talk_ms::float8 END, sign * own.them_talk_ms::float8,
            own.longest_ms, sign * own.us_questions::float8,
            sign * (num_nonnulls(own.us_questions, own.them_questions) > 0)::int,
            sign * (own.transcript_state = 'present')::int, sign * (own.transcript_state = 'waiting')::int
          FROM (
            SELECT call_gong_id FROM call_facts
            WHERE tenant_id = ${tenantId} AND user_gong_id = '' AND started_at >= from_at AND started_at < to_at OFFSET 0
          ) held
          CROSS JOIN LATERAL (
            SELECT * FROM call_facts WHERE call_gong_id = held.call_gong_id AND ${isTheirs} OFFSET 0
          ) own
        ) row
      ) part
      GROUP BY user_gong_id, n
    ) person`;
}

/**
 * Of a day that is counted with a piece too much, the longest is that of its roll-up, unless it may be in that piece:
 * only then the rest of the day is read.
 */
function ofCutDay(
  which: "first" | "last",
  tenantId: string,
  inScope: Sql,
  rests: ReturnType<typeof spansOf>["rests"],
): Sql {
  const own = rests.filter(({ dayRole }) => dayRole === (which === "first" ? role.firstDay : role.lastDay));
  const [dayLongest, pieceLongest] = [rawSql(`${which}_day`), rawSql(`${which}_piece`)];
  return sql`CASE WHEN coalesce(${pieceLongest}, -1) < ${dayLongest} THEN ${dayLongest}
    WHEN ${dayLongest} IS NOT NULL THEN (
      SELECT max(longest_ms)
      FROM unnest(${own.map(({ n }) => n)}::int[], ${own.map(({ from }) => instant(from))}::timestamptz[],
        ${own.map(({ to }) => instant(to))}::timestamptz[]) AS rest (of_n, from_at, to_at)
      JOIN call_facts ON started_at >= from_at AND started_at < to_at
      WHERE of_n = person.n AND tenant_id = ${tenantId} AND user_gong_id = person.person AND ${inScope}
    ) END`;
}
