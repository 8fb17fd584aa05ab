import { findMetricRanges } from "#lib/interaction/find-metric-ranges.ts";
import { getCallFigures } from "#lib/rollups/get-call-figures.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { countFeedback } from "./count-feedback.ts";
import { countReviews } from "./count-reviews.ts";
import { isCopied } from "./find-copied.ts";
import type { OverviewFigures, OverviewInput } from "./schemas.ts";
import { toFigures } from "./to-figures.ts";
import { trendWeeks } from "./trend-weeks.ts";

const weekCount = 12;

/** The period against the one before, and the twelve weeks up to it. */
export async function getOverview({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: OverviewInput;
  nowMs?: number;
}): Promise<OverviewFigures> {
  requireArea(ctx, "calls", "read");
  const { tenantId, actor } = ctx;
  const opens = (area: "scorecards" | "stats") =>
    actor.kind === "system" || covers(actor.areas[area], "read");
  return remembered(ctx, "overview", input, async (tx) => {
    const scope = await findTeamScope(tx, ctx, input, nowMs);
    const weeks = trendWeeks(scope.days.to, scope.zone, weekCount);
    const isRunning = scope.range.to.getTime() > nowMs;
    const ranges = [scope.range, scope.previousRange, ...weeks.map(({ range }) => range)];
    // Gong counts whole weeks: of one that the period breaks off it would tell too much.
    const mondays = weeks.map(({ days, isWhole }) => (isRunning || isWhole ? days.from : null));
    const calls = await getCallFigures(tx, tenantId, scope, ranges);
    const reviews = opens("scorecards") ? await countReviews(tx, ctx, scope, ranges) : null;
    const feedback = opens("stats")
      ? await countFeedback(tx, tenantId, scope, companySpans(scope, isRunning), mondays)
      : null;
    const given = feedback ? [...feedback.spans, ...feedback.weeks] : [];
    const [now, before, ...trend] = calls.map((figures, index) =>
      toFigures(figures, reviews?.[index] ?? null, given[index] ?? null),
    );
    if (!now || !before) throw new Error("figures are missing for a range that was asked for");
    return {
      now,
      before: isCopied(scope, scope.previousRange) ? before : null,
      weeks: weeks.flatMap(({ days, range }, index) => {
        const figures = trend[index];
        return figures ? [{ ...figures, ...days, isCopied: isCopied(scope, range) }] : [];
      }),
      days: scope.days,
      previousDays: scope.previousDays,
      isRunning,
      companyZone: scope.companyZone,
      shareRange: (await findMetricRanges(tx, tenantId)).talkRatio,
    };
  });
}

/** Gong counts whole days only, so a period that runs is held against one that is a day shorter. */
function companySpans({ companyDays, previousCompanyDays }: TeamScope, isRunning: boolean): DayRange[] {
  if (!isRunning) return [companyDays, previousCompanyDays];
  const dayBefore = (day: string) =>
    new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return [companyDays, previousCompanyDays].map(({ from, to }) => ({ from, to: dayBefore(to) }));
}
