import type { MetricSpan } from "#lib/interaction/choices.ts";
import { findMetricRanges } from "#lib/interaction/find-metric-ranges.ts";
import { getFiguresByPerson, usShareOf } from "#lib/rollups/get-call-figures.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { isCopied } from "./find-copied.ts";
import { listReviewsByPerson } from "./list-reviews-by-person.ts";
import type { OverviewInput, OverviewPeople, PersonFigures } from "./schemas.ts";
import { type Comparable, standOut } from "./stand-out.ts";

const shownPeople = 50;

/** The people in scope who took part in calls, those who stand out first, with the reasons. */
export async function listOverviewPeople({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: OverviewInput;
  nowMs?: number;
}): Promise<OverviewPeople> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "stats", "read");
  const { tenantId, actor } = ctx;
  const showsScores = actor.kind === "system" || covers(actor.areas.scorecards, "read");
  return remembered(ctx, "overview-people", input, async (tx) => {
    const scope = await findTeamScope(tx, ctx, input, nowMs);
    const inScope = scope.users === "everyone" ? null : [...scope.users];
    const people = await tx.$queryRaw<{ gongId: string; name: string }[]>`
      SELECT gong_id AS "gongId", name FROM gong_users
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
        AND (${inScope}::text[] IS NULL OR gong_id = ANY(${inScope}::text[]))`;
    const ids = people.map(({ gongId }) => gongId);
    const figures = await getFiguresByPerson(tx, tenantId, scope, ids, [scope.range, scope.previousRange]);
    const reviews = showsScores ? await listReviewsByPerson(tx, ctx, scope, ids, [scope.range]) : null;
    const scores = reviews && new Map(reviews.map((row) => [row.id, row]));
    const isComparable = isCopied(scope, scope.previousRange);
    const found = people.flatMap(({ gongId, name }): Comparable[] => {
      const [now, before] = figures.get(gongId) ?? [];
      if (!now || !before || now.calls + (isComparable ? before.calls : 0) === 0) return [];
      return [
        {
          id: gongId,
          name,
          calls: now.calls,
          callsBefore: isComparable ? before.calls : null,
          hours: now.durationSeconds / 3600,
          usShare: usShareOf(now),
          customerCalls: now.customerCalls,
          longestSeconds: now.longestMs === null ? null : now.longestMs / 1000,
          scorecards: scores && (scores.get(gongId)?.scorecards ?? 0),
          score: scores?.get(gongId)?.score ?? null,
        },
      ];
    });
    const { talkRatio: shareRange } = await findMetricRanges(tx, tenantId);
    return { people: inOrder(found, shareRange).slice(0, shownPeople), total: found.length, shareRange };
  });
}

function inOrder(people: readonly Comparable[], share: MetricSpan | null): PersonFigures[] {
  const usual = {
    share,
    score: mean(people.map(({ score }) => score)),
    longestSeconds: median(people.map(({ longestSeconds }) => longestSeconds)),
  };
  const weighed = people.map((person) => ({ person, reasons: standOut(person, usual) }));
  const weightOf = (reasons: { weight: number; isGood: boolean }[]) =>
    reasons.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .sort(
      (one, other) =>
        weightOf(other.reasons) - weightOf(one.reasons) ||
        other.person.calls - one.person.calls ||
        one.person.name.localeCompare(other.person.name),
    )
    .map(({ person, reasons }) => ({
      ...person,
      reasons: reasons.map(({ kind, sentence, isGood }) => ({ kind, sentence, isGood })),
    }));
}

const known = (values: (number | null)[]) => values.filter((value) => value !== null);

function mean(values: (number | null)[]): number | null {
  const numbers = known(values);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function median(values: (number | null)[]): number | null {
  const numbers = known(values).sort((one, other) => one - other);
  return numbers[Math.floor(numbers.length / 2)] ?? null;
}
