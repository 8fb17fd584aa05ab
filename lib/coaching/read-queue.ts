import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import { queueRules } from "./choices.ts";
import type { QueueLines } from "./schemas.ts";

export interface QueueRow {
  id: string;
  startedAt: Date;
  title: string | null;
  accountName: string | null;
  isPrivate: boolean;
  durationSeconds: number;
  hostId: string;
  hostName: string | null;
  usShare: number | null;
  longestSeconds: number | null;
  askedOn: string | null;
  score: number | null;
  mostScore: number | null;
  trackers: string[] | null;
  trackerTimes: number | null;
  /** Thousandths by reason; 0 where it does not hold. */
  asked: number;
  low: number;
  talk: number;
  monologue: number;
  questions: number;
  weight: number;
  total: number;
  longestAtMs: number | null;
}

export interface AfterRow {
  weight: number;
  startedMs: number;
  id: string;
}

/** Names of trackers that speak of competitors and prices, in English and German. */
const telling = "compet|pricing|price|discount|wettbewerb|konkurren|preis|rabatt";

const inSpan = (column: Sql, { range }: TeamScope) =>
  sql`${column} >= ${range.from.toISOString()}::timestamptz AND ${column} < ${range.to.toISOString()}::timestamptz`;

/** Calls that the viewer has put aside and that have not come back. */
export function notAside({ tenantId, actor }: TenantContext, nowMs: number, call: Sql, user: Sql): Sql {
  if (actor.kind !== "member") return sql`true`;
  return sql`NOT EXISTS (SELECT FROM coaching_marks m WHERE m.tenant_id = ${tenantId} AND m.member_id = ${actor.memberId}
    AND m.call_gong_id = ${call} AND m.user_gong_id = ${user}
    AND m.expires_at > ${new Date(nowMs).toISOString()}::timestamptz)`;
}

/**
 * Calls of the scope that weigh at least one reason, heaviest first. Our own thresholds decide what weighs; a small
 * distance from the range alone is not enough.
 */
export function readQueue(
  tx: Tx,
  ctx: TenantContext,
  asked: { scope: TeamScope; lines: QueueLines; nowMs: number; after: AfterRow | null; limit: number },
): Promise<QueueRow[]> {
  const { tenantId, actor } = ctx;
  const { scope, lines, nowMs, after, limit } = asked;
  const { users, showPrivate, workspaceGongId, companyDays } = scope;
  const people = users === "everyone" ? null : [...users];
  const opens = (area: "scorecards" | "transcripts") =>
    actor.kind === "system" || covers(actor.areas[area], "read");
  const { leastTalkSeconds, questionSeconds, lowScore, trackerTimes } = queueRules;
  const { share, monologueSeconds } = lines;
  const [least, most] = [share?.from ?? 0, share?.to ?? 1];
  const inSight = sql`(${showPrivate} OR NOT f.is_private)
    AND (${workspaceGongId}::text IS NULL OR f.workspace_gong_id = ${workspaceGongId})
    AND ${notAside(ctx, nowMs, sql`f.call_gong_id`, sql`''`)}`;
  return tx.$queryRaw<QueueRow[]>`
    WITH team AS (
      SELECT gong_id AS id FROM gong_users
      WHERE tenant_id = ${tenantId} AND (${people}::text[] IS NULL OR gong_id = ANY(${people}::text[]))
    ), asked AS (
      SELECT listed.id AS call, d.user_gong_id AS person, max(d.day) AS day
      FROM gong_activity_days d CROSS JOIN LATERAL jsonb_array_elements_text(
        CASE WHEN jsonb_typeof(d.raw -> 'callsRequestedFeedback') = 'array'
          THEN d.raw -> 'callsRequestedFeedback' ELSE '[]' END) AS listed (id)
      WHERE d.tenant_id = ${tenantId} AND d.removed_at IS NULL AND d.calls_requested_feedback > 0
        AND d.day >= ${companyDays.from}::date AND d.day <= ${companyDays.to}::date
        AND d.user_gong_id IN (SELECT id FROM team) AND NOT EXISTS (
          SELECT FROM gong_activity_days given
          WHERE given.tenant_id = d.tenant_id AND given.user_gong_id = d.user_gong_id AND given.removed_at IS NULL
            AND given.day >= d.day AND given.calls_received_feedback > 0
            AND given.raw -> 'callsReceivedFeedback' @> to_jsonb(listed.id))
      GROUP BY 1, 2
    ), found AS (
      SELECT f.* FROM team p CROSS JOIN LATERAL (
        SELECT * FROM call_facts f
        WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = p.id AND ${inSpan(sql`f.started_at`, scope)} OFFSET 0
      ) f WHERE f.is_host AND ${inSight}
      UNION ALL
      SELECT f.* FROM (
        SELECT DISTINCT a.call FROM asked a JOIN call_facts own
          ON own.tenant_id = ${tenantId} AND own.call_gong_id = a.call AND own.user_gong_id = a.person
      ) a JOIN call_facts f ON f.tenant_id = ${tenantId} AND f.call_gong_id = a.call AND f.is_host AND f.user_gong_id <> ''
      WHERE ${inSight} AND NOT (${inSpan(sql`f.started_at`, scope)} AND f.user_gong_id IN (SELECT id FROM team))
    ), scales AS (
      SELECT DISTINCT ON (scorecard_gong_id) scorecard_gong_id AS id, min_range AS least, max_range AS most
      FROM gong_scorecard_questions
      WHERE tenant_id = ${tenantId} AND is_overall AND removed_at IS NULL AND max_range > min_range
      ORDER BY scorecard_gong_id, revision_gong_id
    ), low AS (
      SELECT DISTINCT ON (s.call_gong_id) s.call_gong_id AS call, s.overall_milli / 1000.0 AS score, scales.most,
        (s.overall_milli / 1000.0 - scales.least) / (scales.most - scales.least) AS part
      FROM scales JOIN scorecard_facts s ON s.tenant_id = ${tenantId} AND s.user_gong_id = ''
        AND s.scorecard_gong_id = scales.id
        AND s.overall_milli < 1000 * (scales.least + ${lowScore}::float8 * (scales.most - scales.least))
      WHERE ${opens("scorecards")} AND ${scorecardsInSight(ctx, "s")}
      ORDER BY s.call_gong_id, part
    ), measured AS (
      SELECT call_gong_id AS call, user_gong_id AS host, started_at, duration_seconds, us_talk_ms, them_talk_ms, longest_ms,
        us_questions, CASE WHEN them_talk_ms > 0 AND us_talk_ms + them_talk_ms >= ${leastTalkSeconds * 1000}::int8
        THEN us_talk_ms::float8 / (us_talk_ms + them_talk_ms) END AS share
      FROM found
    ), reasons AS (
      SELECT m.*, low.score, low.most, asking.day,
        CASE WHEN asking.day IS NULL THEN 0 ELSE 3000 END AS asked_weight,
        CASE WHEN low.part < ${lowScore}::float8 THEN round(2000 + 2000 * (${lowScore}::float8 - low.part))::int ELSE 0 END
          AS low_weight,
        CASE WHEN m.share > ${most}::float8 THEN round(10000 * (m.share - ${most}::float8))::int
          WHEN m.share < ${least}::float8 THEN round(8000 * (${least}::float8 - m.share))::int ELSE 0 END
          AS talk_weight,
        CASE WHEN m.longest_ms >= ${monologueSeconds * 1000}::int8
          THEN least(2000, 1000 + (m.longest_ms - ${monologueSeconds * 1000}::int8) / 360)::int ELSE 0 END
          AS monologue_weight,
        CASE WHEN m.us_questions = 0 AND m.them_talk_ms > 0 AND m.duration_seconds >= ${questionSeconds}::int
          THEN 1000 ELSE 0 END AS questions_weight
      FROM measured m LEFT JOIN low ON low.call = m.call
      LEFT JOIN (SELECT call, max(day) AS day FROM asked GROUP BY 1) asking ON asking.call = m.call
    ), weighed AS (
      SELECT *, asked_weight + low_weight + talk_weight + monologue_weight + questions_weight AS weight
      FROM reasons
    ), kept AS MATERIALIZED (SELECT * FROM weighed WHERE weight >= 1000), page AS (
      SELECT * FROM kept
      WHERE ${after === null} OR (weight, started_at, call) < (${after?.weight ?? 0}::int,
        timestamptz 'epoch' + ${after?.startedMs ?? 0}::int8 * interval '1 millisecond', ${after?.id ?? ""}::text)
      ORDER BY weight DESC, started_at DESC, call DESC LIMIT ${limit}::int
    )
    SELECT c.gong_id AS id, c.started_at AS "startedAt", c.title, c.account_name AS "accountName",
      c.is_private AS "isPrivate", c.duration_seconds AS "durationSeconds", page.host AS "hostId", u.name AS "hostName",
      page.share AS "usShare", page.longest_ms::float8 / 1000 AS "longestSeconds", page.day::text AS "askedOn",
      page.score::float8 AS score, page.most::float8 AS "mostScore", told.names AS trackers,
      page.asked_weight AS asked, page.low_weight AS low, page.talk_weight AS talk, page.monologue_weight AS monologue,
      page.questions_weight AS questions, page.weight,
      CASE WHEN told.times >= ${trackerTimes}::int THEN told.times END AS "trackerTimes",
      (SELECT count(*)::int FROM kept) AS total,
      CASE WHEN ${opens("transcripts")} THEN (
        SELECT t.start_ms::float8 FROM call_parties p
        JOIN call_turns t ON t.tenant_id = p.tenant_id AND t.call_gong_id = p.call_gong_id
          AND t.speaker_gong_id = p.speaker_gong_id
        WHERE p.tenant_id = ${tenantId} AND p.call_gong_id = page.call AND p.user_gong_id = page.host
        ORDER BY t.end_ms - t.start_ms DESC, t.start_ms LIMIT 1
      ) END AS "longestAtMs"
    FROM page JOIN calls c ON c.tenant_id = ${tenantId} AND c.gong_id = page.call AND c.removed_at IS NULL
    LEFT JOIN gong_users u ON u.tenant_id = ${tenantId} AND u.gong_id = page.host
    CROSS JOIN LATERAL (
      SELECT sum(t.occurrences)::int AS times, array_agg(t.name ORDER BY t.occurrences DESC, t.name) AS names
      FROM call_tracker_facts t
      WHERE t.tenant_id = ${tenantId} AND t.call_gong_id = page.call AND t.name ~* ${telling}
    ) told
    ORDER BY page.weight DESC, page.started_at DESC, page.call DESC`;
}
