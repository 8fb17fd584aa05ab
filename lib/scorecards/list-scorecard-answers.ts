import { withTenant } from "#lib/db/with-tenant.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { answeredInSight, answeredWithFacts } from "./answered-in-sight.ts";
import { type Definition, optionText } from "./read-definitions.ts";
import {
  nobody,
  type ScorecardAnswerRow,
  type ScorecardAnswers,
  type ScorecardAnswersQuery,
} from "./schemas.ts";

const pageSize = 50;

type Row = Omit<ScorecardAnswerRow, "key" | "reviewedAt"> & {
  id: string;
  reviewedAt: Date;
  definedOptions: Definition["options"] | null;
};

/** The answers behind a number, newest review first; without a question, the score of the whole. */
export async function listScorecardAnswers({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: ScorecardAnswersQuery;
  nowMs?: number;
}): Promise<ScorecardAnswers> {
  requireArea(ctx, "scorecards", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { scorecard, method, person = null, reviewer = null, question = null } = input;
  const [ms, afterId = ""] = input.cursor?.split("_") ?? [];
  const after = ms === undefined ? null : new Date(Number(ms)).toISOString();
  return withTenant(tenantId, async (tx) => {
    const scope = await findTeamScope(tx, ctx, { ...input, person: undefined }, nowMs);
    const rows = await tx.$queryRaw<Row[]>`
      SELECT a.gong_id AS id, a.reviewed_at AS "reviewedAt", a.call_gong_id AS "callId", c.title AS "callTitle",
        reviewed.name AS "personName", reviewer.name AS "reviewerName",
        a.review_method IS NOT DISTINCT FROM 'AUTOMATIC' AS "isAutomatic", a.visibility,
        CASE WHEN ${question}::text IS NULL THEN 'Whole scorecard' ELSE coalesce(q.text, 'A question of before') END
          AS "questionText",
        CASE WHEN ${question}::text IS NOT NULL THEN g.score WHEN EXISTS (
          SELECT FROM gong_scorecard_questions WHERE tenant_id = ${tenantId} AND scorecard_gong_id = ${scorecard} AND is_overall
        ) THEN a.overall_score ELSE a.average_score END AS score,
        coalesce(g.is_not_applicable, false) AS "isNotApplicable", g.text,
        coalesce(g.selected_options, '{}') AS options, q.options AS "definedOptions"
      FROM ${answeredWithFacts}
      JOIN calls c ON c.tenant_id = a.tenant_id AND c.gong_id = a.call_gong_id AND c.removed_at IS NULL
      LEFT JOIN gong_scorecard_answers g ON g.tenant_id = a.tenant_id AND g.answered_gong_id = a.gong_id
        AND g.question_gong_id = ${question} AND g.removed_at IS NULL
      LEFT JOIN gong_scorecard_questions q ON q.tenant_id = a.tenant_id
        AND q.scorecard_gong_id = a.scorecard_gong_id AND q.revision_gong_id = g.revision_gong_id
      LEFT JOIN gong_users reviewed ON reviewed.tenant_id = a.tenant_id AND reviewed.gong_id = a.reviewed_user_gong_id
      LEFT JOIN gong_users reviewer ON reviewer.tenant_id = a.tenant_id AND reviewer.gong_id = a.reviewer_user_gong_id
      WHERE ${answeredInSight(ctx, scope, { scorecard, method })}
        AND a.reviewed_at >= ${scope.range.from.toISOString()}::timestamptz
        AND a.reviewed_at < ${scope.range.to.toISOString()}::timestamptz
        AND (${question}::text IS NULL OR g.question_gong_id IS NOT NULL)
        AND (${person}::text IS NULL OR coalesce(a.reviewed_user_gong_id, ${nobody}) = ${person})
        AND (${reviewer}::text IS NULL OR coalesce(a.reviewer_user_gong_id, ${nobody}) = ${reviewer})
        AND (${after}::timestamptz IS NULL OR (a.reviewed_at, a.gong_id) < (${after}::timestamptz, ${afterId}))
      ORDER BY a.reviewed_at DESC, a.gong_id DESC LIMIT ${pageSize + 1}`;
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      answers: page.map(({ id, reviewedAt, definedOptions, options, ...row }) => ({
        ...row,
        key: id,
        reviewedAt: reviewedAt.toISOString(),
        options: options.map((option) => optionText(definedOptions ?? [], option)),
      })),
      nextCursor: rows.length > pageSize && last ? `${last.reviewedAt.getTime()}_${last.id}` : null,
    };
  });
}
