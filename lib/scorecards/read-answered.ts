import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import type { TimeRange } from "#lib/team-scope/schemas.ts";
import { answeredWithFacts } from "./answered-in-sight.ts";
import type { ReviewPair } from "./calibrate.ts";
import { type AnswerSum, nobody, type RowKind, type ScorecardChoice } from "./schemas.ts";

const within = ({ from, to }: TimeRange) =>
  sql`a.reviewed_at >= ${from.toISOString()}::timestamptz AND a.reviewed_at < ${to.toISOString()}::timestamptz`;

const scoreOf = (hasOverall: boolean) =>
  sql`CASE WHEN ${hasOverall} THEN a.overall_score ELSE a.average_score END`;

/** Every scorecard that is in use or was answered in sight, most answered first; and when Gong was last asked. */
export async function readChoices(
  tx: Tx,
  tenantId: string,
  { inSight, range, workspace }: { inSight: Sql; range: TimeRange; workspace: string | null },
): Promise<{ choices: ScorecardChoice[]; asOf: Date | null }> {
  const rows = await tx.$queryRaw<(Omit<ScorecardChoice, "id"> & { id: string | null; asOf: Date | null })[]>`
    WITH used AS (
      SELECT a.scorecard_gong_id AS id, max(a.scorecard_name) AS name, count(*)::int AS answered
      FROM ${answeredWithFacts}
      WHERE ${inSight} AND ${within(range)} AND a.scorecard_gong_id IS NOT NULL
      GROUP BY a.scorecard_gong_id
    ), defined AS (
      SELECT gong_id AS id, name, is_enabled AND removed_at IS NULL AS is_enabled, workspace_gong_id
      FROM gong_scorecards WHERE tenant_id = ${tenantId}
    ), choices AS (
      SELECT coalesce(d.id, u.id) AS id, coalesce(d.name, u.name, u.id) AS name,
        coalesce(u.answered, 0) AS answered, coalesce(d.is_enabled, false) AS "isEnabled"
      FROM defined d FULL JOIN used u ON u.id = d.id
      WHERE u.id IS NOT NULL OR d.is_enabled
        AND (${workspace}::text IS NULL OR d.workspace_gong_id IS NULL OR d.workspace_gong_id = ${workspace})
    )
    SELECT choices.*, asked.at AS "asOf" FROM (
      SELECT max(read_at) AS at FROM sync_parts WHERE tenant_id = ${tenantId} AND stream = 'answered_scorecards'
    ) asked LEFT JOIN choices ON true
    ORDER BY answered DESC, name, id`;
  const choices = rows.flatMap(({ asOf: _asOf, id, ...choice }) => (id === null ? [] : [{ id, ...choice }]));
  return { choices, asOf: rows[0]?.asOf ?? null };
}

/** How often each reviewer reviewed each person, and the sum of those scores. */
export function readPairs(
  tx: Tx,
  { inSight, range, hasOverall }: { inSight: Sql; range: TimeRange; hasOverall: boolean },
): Promise<ReviewPair[]> {
  return tx.$queryRaw<ReviewPair[]>`
    SELECT coalesce(a.reviewer_user_gong_id, ${nobody}) AS reviewer, coalesce(a.reviewed_user_gong_id, ${nobody}) AS person,
      count(*)::int AS answered, count(${scoreOf(hasOverall)})::int AS scored,
      coalesce(sum(${scoreOf(hasOverall)}), 0)::float8 AS sum
    FROM ${answeredWithFacts}
    WHERE ${inSight} AND ${within(range)}
    GROUP BY 1, 2`;
}

export interface SumRow extends AnswerSum {
  /** Null for everybody together. */
  who: string | null;
  question: string;
}

/** Each question's answers: of everybody, and of each person or reviewer. */
export function readSums(
  tx: Tx,
  { inSight, range, by }: { inSight: Sql; range: TimeRange; by: RowKind },
): Promise<SumRow[]> {
  const who =
    by === "reviewer"
      ? sql`coalesce(a.reviewer_user_gong_id, ${nobody})`
      : sql`coalesce(a.reviewed_user_gong_id, ${nobody})`;
  return tx.$queryRaw<SumRow[]>`
    WITH given AS (
      SELECT ${who} AS who, g.question_gong_id AS question, g.score, g.is_not_applicable,
        g.score IS NOT NULL OR g.text IS NOT NULL OR cardinality(g.selected_options) > 0 AS is_answered,
        (g.score - q.min_range) / nullif(q.max_range - q.min_range, 0) AS share
      FROM ${answeredWithFacts}
      JOIN gong_scorecard_answers g ON g.tenant_id = a.tenant_id AND g.answered_gong_id = a.gong_id
        AND g.removed_at IS NULL
      LEFT JOIN gong_scorecard_questions q ON q.tenant_id = a.tenant_id
        AND q.scorecard_gong_id = a.scorecard_gong_id AND q.revision_gong_id = g.revision_gong_id
      WHERE ${inSight} AND ${within(range)}
    )
    SELECT who, question, avg(score)::float8 AS mean, avg(share)::float8 AS share, count(score)::int AS scored,
      count(*) FILTER (WHERE is_not_applicable)::int AS "notApplicable",
      count(*) FILTER (WHERE is_answered AND NOT is_not_applicable)::int AS answered
    FROM given GROUP BY GROUPING SETS ((who, question), (question))`;
}

/** How often each option of each question was chosen. */
export function readOptions(
  tx: Tx,
  { inSight, range }: { inSight: Sql; range: TimeRange },
): Promise<{ question: string; option: string; chosen: number }[]> {
  return tx.$queryRaw`
    SELECT g.question_gong_id AS question, option, count(*)::int AS chosen
    FROM ${answeredWithFacts}
    JOIN gong_scorecard_answers g ON g.tenant_id = a.tenant_id AND g.answered_gong_id = a.gong_id
      AND g.removed_at IS NULL AND NOT g.is_not_applicable
    CROSS JOIN LATERAL unnest(g.selected_options) AS option
    WHERE ${inSight} AND ${within(range)}
    GROUP BY 1, 2 ORDER BY chosen DESC, option`;
}

/** Twelve weeks of the viewer's zone, up to the one in which the period ends. */
export function readTrend(
  tx: Tx,
  {
    inSight,
    zone,
    lastDay,
    hasOverall,
  }: { inSight: Sql; zone: string; lastDay: string; hasOverall: boolean },
): Promise<{ from: string; to: string; answered: number; score: number | null }[]> {
  return tx.$queryRaw`
    WITH weeks AS (
      SELECT week::date AS week FROM generate_series(
        date_trunc('week', ${lastDay}::date::timestamp) - interval '11 weeks',
        date_trunc('week', ${lastDay}::date::timestamp), interval '1 week') AS week
    ), scored AS (
      SELECT date_trunc('week', a.reviewed_at AT TIME ZONE ${zone})::date AS week, ${scoreOf(hasOverall)} AS score
      FROM ${answeredWithFacts}
      WHERE ${inSight}
        AND a.reviewed_at >= (SELECT min(week) FROM weeks)::timestamp AT TIME ZONE ${zone}
        AND a.reviewed_at < ((SELECT max(week) FROM weeks) + 7)::timestamp AT TIME ZONE ${zone}
    )
    SELECT weeks.week::text AS from, (weeks.week + 6)::text AS to, count(scored.week)::int AS answered,
      avg(score)::float8 AS score
    FROM weeks LEFT JOIN scored ON scored.week = weeks.week
    GROUP BY weeks.week ORDER BY weeks.week`;
}

/** Names by Gong id. */
export async function readNames(tx: Tx, tenantId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.gongUser.findMany({
    where: { tenantId, gongId: { in: ids } },
    select: { gongId: true, name: true },
  });
  return new Map(rows.map(({ gongId, name }) => [gongId, name]));
}
