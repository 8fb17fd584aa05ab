import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { isCopied } from "#lib/overview/find-copied.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { Metric } from "./choices.ts";
import { findMetricRanges } from "./find-metric-ranges.ts";
import { readInteraction } from "./read-interaction.ts";
import { readTrend } from "./read-trend.ts";
import type { Interaction, InteractionPerson, InteractionQuery } from "./schemas.ts";
import { distribute, summarise } from "./summarise.ts";

const shownPeople = 50;

/**
 * How the people in scope talk and listen: Gong's own averages, and the talk ratio computed from calls.
 * @throws {AppError} `forbidden`; `not_found` for a person whom the viewer does not see
 */
export async function getInteraction({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: InteractionQuery;
  nowMs?: number;
}): Promise<Interaction> {
  requireArea(ctx, "stats", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const { scope, spans, everybody, people, copied } = await readInteraction(tx, { ctx, input, nowMs });
    const chosen = everybody.find(({ id }) => id === input.person);
    if (input.person !== undefined && !chosen) throw notFound("person");
    const { metric } = input;
    const ownDays = (list: readonly DayRange[]): DayRange => ({
      from: list[0]?.from ?? "",
      to: list.at(-1)?.to ?? "",
    });
    return {
      people: shownOf(people, chosen, metric),
      total: people.length,
      summary: summarise(people, ({ now }) => now),
      summaryBefore: summarise(people, ({ before }) => before),
      ranges: await findMetricRanges(tx, tenantId),
      distribution: distribute(
        people.flatMap(({ now }) => now[metric]?.value ?? []),
        metric,
      ),
      trend: await readTrend(tx, tenantId, input, scope, nowMs),
      days: scope.days,
      previousDays: isCopied(scope, scope.previousRange) ? scope.previousDays : null,
      gong: spans && { pace: spans.pace, ...ownDays(spans.now) },
      gongBefore: spans && ownDays(spans.before),
      companyZone: scope.companyZone,
      isGongCopied: copied.isCopied,
      asOf: copied.asOf?.toISOString() ?? null,
    };
  });
}

const callsOf = ({ now }: InteractionPerson) => (now.talkRatio?.n ?? 0) + (now.longestMonologue?.n ?? 0);

export const byMetric = (metric: Metric) => (one: InteractionPerson, other: InteractionPerson) =>
  (other.now[metric]?.value ?? -1) - (one.now[metric]?.value ?? -1) || one.name.localeCompare(other.name);

function shownOf(
  people: readonly InteractionPerson[],
  chosen: InteractionPerson | undefined,
  metric: Metric,
): InteractionPerson[] {
  const top = people.toSorted((one, other) => callsOf(other) - callsOf(one)).slice(0, shownPeople);
  const shown = chosen && !top.includes(chosen) ? [...top.slice(0, shownPeople - 1), chosen] : top;
  return shown.sort(byMetric(metric));
}
