import type { Tx } from "#lib/db/client.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { divideCalls, sideEntries, speakerEntry } from "./find/divide-calls.ts";
import { findCandidates } from "./find/find-candidates.ts";
import { inSearch } from "./find/in-search.ts";
import { openQuery } from "./find/open-query.ts";
import { readPositions } from "./find/read-positions.ts";
import { verifyCalls } from "./find/verify-calls.ts";
import type { Facet, SearchFacets, SearchFilter } from "./schemas.ts";

/** Calls that are divided: the newest of those that may match. */
const dividedCalls = 400;
const mostValues = 8;

const nothing: SearchFacets = { side: [], speaker: [], account: [], tracker: [], isCapped: false };
const sideLabels: Record<string, string> = { us: "Us", them: "Them" };

const byCalls = (one: Facet, other: Facet) => other.calls - one.calls || one.label.localeCompare(other.label);

/** How the newest 400 calls that match divide, the most frequent values first. @throws {AppError} `forbidden`, `limit_exceeded` */
export async function getSearchFacets({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: SearchFilter;
}): Promise<SearchFacets> {
  return inSearch(ctx, async (tx) => {
    const { open } = await openQuery(tx, ctx, input);
    if (open === null) return nothing;
    const { plan, scope } = open;
    const { tenantId } = ctx;
    const range = { after: null, most: dividedCalls, counted: 0 };
    const ids = (await findCandidates(tx, plan, scope, range)).calls.map(({ callId }) => callId);
    const beside = { lexemes: sideEntries, prefixes: [speakerEntry] };
    const positions = await readPositions(tx, tenantId, plan, ids, { beside });
    const verified = plan.needsText ? (await verifyCalls(tx, tenantId, plan, ids)).turnsOf : null;
    const { sides, speakers } = divideCalls(plan, positions, verified);
    const matching = [...(verified ?? positions).keys()];
    return {
      side: [...sides]
        .map(([value, calls]) => ({ value, label: sideLabels[value] ?? value, calls }))
        .sort(byCalls),
      speaker: await namedSpeakers(tx, tenantId, speakers),
      account: await accountsOf(tx, tenantId, matching),
      tracker: await trackersOf(tx, tenantId, matching),
      isCapped: ids.length === dividedCalls,
    };
  });
}

async function namedSpeakers(tx: Tx, tenantId: string, calls: Map<string, number>): Promise<Facet[]> {
  const most = [...calls].sort(([, one], [, other]) => other - one).slice(0, mostValues);
  const users = await tx.gongUser.findMany({
    where: { tenantId, gongId: { in: most.map(([id]) => id) } },
    select: { gongId: true, name: true },
  });
  const nameOf = new Map(users.map(({ gongId, name }) => [gongId, name]));
  return most
    .map(([value, count]) => ({ value, label: nameOf.get(value) ?? "Unknown person", calls: count }))
    .sort(byCalls);
}

async function accountsOf(tx: Tx, tenantId: string, callIds: string[]): Promise<Facet[]> {
  const groups = await tx.call.groupBy({
    by: ["accountName"],
    where: { tenantId, gongId: { in: callIds }, accountName: { not: null } },
    _count: { gongId: true },
    orderBy: [{ _count: { gongId: "desc" } }, { accountName: "asc" }],
    take: mostValues,
  });
  return groups.map(({ accountName, _count }) => ({
    value: accountName ?? "",
    label: accountName ?? "",
    calls: _count.gongId,
  }));
}

async function trackersOf(tx: Tx, tenantId: string, callIds: string[]): Promise<Facet[]> {
  const groups = await tx.callTrackerFact.groupBy({
    by: ["trackerGongId"],
    where: { tenantId, callGongId: { in: callIds } },
    _count: { callGongId: true },
    _max: { name: true },
    orderBy: [{ _count: { callGongId: "desc" } }, { trackerGongId: "asc" }],
    take: mostValues,
  });
  return groups.map(({ trackerGongId, _count, _max }) => ({
    value: trackerGongId,
    label: _max.name ?? trackerGongId,
    calls: _count.callGongId,
  }));
}
