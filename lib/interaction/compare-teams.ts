import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import { listTeams } from "#lib/team-scope/list-teams.ts";
import type { DayRange, TeamScope } from "#lib/team-scope/schemas.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { Metric } from "./choices.ts";
import { findMetricRanges } from "./find-metric-ranges.ts";
import { listHostedAverages } from "./list-hosted-averages.ts";
import { listTalkRatios, type PersonValue } from "./list-talk-ratios.ts";
import { readInteractionCopied } from "./read-gong-averages.ts";
import { trendSpans } from "./read-trend.ts";
import type { CompareTeamsQuery, TeamComparison, TeamPoint } from "./schemas.ts";

/**
 * Teams side by side, week by week or month by month: of each the mean of its people. Somebody below two of the managers
 * counts in both.
 * @throws {AppError} `forbidden`; `not_found` for a team out of sight
 */
export async function compareTeams({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: CompareTeamsQuery;
  nowMs?: number;
}): Promise<TeamComparison> {
  requireArea(ctx, "stats", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const known = new Map(
      (await listTeams(tx, ctx, await readCallVisibility(tx, ctx))).map(({ id, name }) => [id, name]),
    );
    const ids = [...new Set(input.teams.split(","))];
    const scopes: TeamScope[] = [];
    for (const team of ids) {
      if (!known.has(team)) throw notFound("team");
      scopes.push(await findTeamScope(tx, ctx, { ...input, team }, nowMs));
    }
    const members = scopes.map(({ users }) => new Set(users === "everyone" ? [] : users));
    const [scope] = scopes;
    if (!scope) throw notFound("team");
    const spans = trendSpans(input, scope, nowMs);
    const people = [...new Set(members.flatMap((one) => [...one]))];
    const values = await readValues(tx, tenantId, input, { ...scope, users: people }, spans);
    const sizes = await countKnown(tx, tenantId, members);
    return {
      teams: ids.map((id, at) => ({
        id,
        name: known.get(id) ?? id,
        size: sizes[at] ?? 0,
        points: spans.map((_, span) =>
          toPoint(
            input.metric,
            values.filter((value) => value.span === span && members[at]?.has(value.id)),
          ),
        ),
      })),
      spans,
      range: (await findMetricRanges(tx, tenantId))[input.metric],
      zone: input.metric === "talkRatio" ? scope.zone : (scope.companyZone ?? "UTC"),
      companyZone: scope.companyZone,
      asOf: (await readInteractionCopied(tx, tenantId, null)).asOf?.toISOString() ?? null,
    };
  });
}

function readValues(
  tx: Tx,
  tenantId: string,
  { metric, pace }: CompareTeamsQuery,
  scope: TeamScope & { users: string[] },
  spans: readonly DayRange[],
): Promise<PersonValue[]> {
  if (metric !== "talkRatio") {
    const { users: people, showPrivate, companyZone } = scope;
    return listHostedAverages(tx, tenantId, { people, showPrivate }, { metric, pace, spans, companyZone });
  }
  const ranges = spans.map(({ from, to }) => ({
    from: startOfDay(from, scope.zone),
    to: endOfDay(to, scope.zone),
  }));
  return listTalkRatios(tx, tenantId, scope, ranges);
}

function toPoint(metric: Metric, values: readonly PersonValue[]): TeamPoint {
  const sum = values.reduce((all, { value }) => all + value, 0);
  return {
    value: values.length === 0 ? null : sum / values.length,
    people: values.length,
    calls: values.reduce((all, { n }) => all + n, 0),
    hosts: metric === "talkRatio" ? [] : values.flatMap(({ id, n }) => (n > 0 ? id : [])).sort(),
  };
}

/** How many of each set Gong still lists. */
async function countKnown(tx: Tx, tenantId: string, sets: readonly Set<string>[]): Promise<number[]> {
  const all = [...new Set(sets.flatMap((one) => [...one]))];
  const users = await tx.gongUser.findMany({
    where: { tenantId, removedAt: null, gongId: { in: all } },
    select: { gongId: true },
  });
  return sets.map((one) => users.filter(({ gongId }) => one.has(gongId)).length);
}
