import type { Tx } from "#lib/db/client.ts";
import { isCopied } from "#lib/overview/find-copied.ts";
import { companyToday } from "#lib/sync/stats/company-days.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { metricIds } from "./choices.ts";
import { gongSpans } from "./gong-spans.ts";
import { listTalkRatios } from "./list-talk-ratios.ts";
import { readGongAverages, readInteractionCopied } from "./read-gong-averages.ts";
import type { InteractionPerson, InteractionQuery, MetricValues } from "./schemas.ts";

export const noValues = Object.fromEntries(metricIds.map((id) => [id, null])) as MetricValues;

const hasAny = (values: MetricValues) => metricIds.some((id) => values[id] !== null);

/** Everybody in scope who has a figure of the period or of the one before, for the screen and for the file. */
export async function readInteraction(
  tx: Tx,
  { ctx, input, nowMs }: { ctx: TenantContext; input: InteractionQuery; nowMs: number },
) {
  const { tenantId } = ctx;
  const { person: _person, ...filter } = input;
  const scope = await findTeamScope(tx, ctx, filter, nowMs);
  const today = companyToday(nowMs, scope.companyZone);
  const spans = gongSpans(input.period, scope.companyDays, today);
  const users = await tx.gongUser.findMany({
    where: { tenantId, removedAt: null, ...(scope.users !== "everyone" && { gongId: { in: scope.users } }) },
    select: { gongId: true, name: true, active: true },
  });
  const values = await readValues(tx, tenantId, scope, spans);
  const everybody = users.map(({ gongId, name, active }): InteractionPerson => {
    const own = values.get(gongId);
    return {
      id: gongId,
      name,
      isActive: active,
      now: { ...noValues, ...own?.now },
      before: { ...noValues, ...own?.before },
    };
  });
  return {
    scope,
    spans,
    everybody,
    people: everybody.filter(({ now, before }) => hasAny(now) || hasAny(before)),
    copied: await readInteractionCopied(tx, tenantId, spans),
  };
}

type Found = Map<string, { now: Partial<MetricValues>; before: Partial<MetricValues> }>;

async function readValues(
  tx: Tx,
  tenantId: string,
  scope: TeamScope,
  spans: ReturnType<typeof gongSpans>,
): Promise<Found> {
  const found: Found = new Map();
  const ownOf = (id: string) => {
    const own = found.get(id) ?? { now: {}, before: {} };
    found.set(id, own);
    return own;
  };
  const ranges = [scope.range, ...(isCopied(scope, scope.previousRange) ? [scope.previousRange] : [])];
  for (const { id, span, value, n } of await listTalkRatios(tx, tenantId, scope, ranges)) {
    ownOf(id)[span === 0 ? "now" : "before"].talkRatio = { value, n };
  }
  if (spans === null) return found;
  const asked = { ...spans, companyZone: scope.companyZone };
  for (const { id, isBefore, values } of await readGongAverages(tx, tenantId, scope, asked)) {
    Object.assign(ownOf(id)[isBefore ? "before" : "now"], values);
  }
  return found;
}
