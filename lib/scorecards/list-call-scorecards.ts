import { findVisibleCall } from "#lib/calls/find-visible-call.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import { type Definition, optionText } from "./read-definitions.ts";
import type { CallScorecard, CallScorecards } from "./schemas.ts";

/** More reviews than this stand on no call. */
const most = 50;

type Answer = CallScorecard["answers"][number] & { definedOptions: Definition["options"] | null };
type Row = Omit<CallScorecard, "answers" | "reviewedAt"> & { reviewedAt: Date | null; answers: Answer[] };

/**
 * The scorecards answered on one call that the viewer may see, newest first, each with its answers in the order of its
 * questions.
 * @throws {AppError} `forbidden`; `not_found` for a call that he may not see.
 */
export async function listCallScorecards({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallScorecards> {
  requireArea(ctx, "scorecards", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    await findVisibleCall(tx, ctx, input.callId, { gongId: true });
    const rows = await tx.$queryRaw<Row[]>`
      SELECT a.gong_id AS id, a.scorecard_name AS name, reviewed.name AS "personName", reviewer.name AS "reviewerName",
        a.review_method IS NOT DISTINCT FROM 'AUTOMATIC' AS "isAutomatic", a.reviewed_at AS "reviewedAt", a.visibility,
        a.overall_score AS "overallScore", a.average_score AS "averageScore",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.question_gong_id,
            'question', coalesce(q.text, 'A question of before'), 'isOverall', g.is_overall, 'score', g.score,
            'maxRange', q.max_range, 'isNotApplicable', g.is_not_applicable, 'text', g.text,
            'options', to_jsonb(g.selected_options), 'definedOptions', q.options)
            ORDER BY g.position, g.question_gong_id), '[]')
          FROM gong_scorecard_answers g
          LEFT JOIN gong_scorecard_questions q ON q.tenant_id = g.tenant_id
            AND q.scorecard_gong_id = a.scorecard_gong_id AND q.revision_gong_id = g.revision_gong_id
          WHERE g.tenant_id = a.tenant_id AND g.answered_gong_id = a.gong_id AND g.removed_at IS NULL) AS answers
      FROM gong_answered_scorecards a
      LEFT JOIN gong_users reviewed ON reviewed.tenant_id = a.tenant_id AND reviewed.gong_id = a.reviewed_user_gong_id
      LEFT JOIN gong_users reviewer ON reviewer.tenant_id = a.tenant_id AND reviewer.gong_id = a.reviewer_user_gong_id
      WHERE a.tenant_id = ${tenantId} AND a.call_gong_id = ${input.callId} AND a.removed_at IS NULL
        AND ${scorecardsInSight(ctx, "a")}
      ORDER BY a.reviewed_at DESC NULLS LAST, a.gong_id LIMIT ${most}`;
    return {
      scorecards: rows.map(({ answers, reviewedAt, ...row }) => ({
        ...row,
        reviewedAt: reviewedAt?.toISOString() ?? null,
        answers: answers.map(({ definedOptions, options, ...answer }) => ({
          ...answer,
          options: options.map((option) => optionText(definedOptions ?? [], option)),
        })),
      })),
    };
  });
}
