import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { chooseTargets } from "./choose-targets.ts";
import { endInstances } from "./end-instances.ts";
import { readOwnFlows } from "./own-flows.ts";
import { readInstances } from "./read-instances.ts";
import type { UnassignProspectsInput, UnassignReport, UnassignResult } from "./schemas.ts";

/**
 * Takes people out of one flow, of all flows, or ends single instances. Gong is read first, so that only what is
 * there is touched; the audit log holds what is meant before anything is sent, and what came of it.
 * @throws {AppError} `forbidden`, and Gong's errors while nothing has been sent; later ones are results.
 */
export async function unassignProspects({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: UnassignProspectsInput;
}): Promise<UnassignReport> {
  requireArea(ctx, "flows", "write");
  const people = [...new Set(input.crmProspectIds)];
  const own = await readOwnFlows(ctx);
  const gong = await openGong({
    tenantId: ctx.tenantId,
    lane: "interactive",
    purpose: "unassign prospects",
    ...(ctx.actor.kind === "member" && { memberId: ctx.actor.memberId }),
  });
  const { instances } = await readInstances(gong, people, own);
  const { ends, settled } = chooseTargets(input, instances);
  if (ends.length === 0) return report(settled, 1);
  const meant = {
    kind: input.kind,
    ...(input.kind === "one-flow" && { flowId: input.flowId }),
    people: people.length,
    flowInstanceIds: ends.map(({ flowInstanceId }) => flowInstanceId),
  };
  await audit(ctx, "prospects.unassign-started", meant);
  const { results, requests } = await endInstances(ends, {
    gong,
    input,
    email: own.email,
    isLimited: own.isLimited,
    readAgain: async (ids) => {
      const again = await readInstances(gong, ids, own);
      return new Set(again.instances.map(({ flowInstanceId }) => flowInstanceId));
    },
  });
  await audit(ctx, "prospects.unassigned", { ...meant, ...outcomesOf(results) });
  return report([...results, ...settled], requests + 1);
}

function audit(ctx: TenantContext, action: string, details: Parameters<typeof recordAudit>[2]["details"]) {
  return withTenant(ctx.tenantId, (tx) => recordAudit(tx, ctx, { action, ...(details && { details }) }));
}

function outcomesOf(results: readonly UnassignResult[]) {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const requestIds = new Set(results.map(({ gongRequestId }) => gongRequestId));
  return { outcomes, gongRequestIds: [...requestIds].filter((id) => id !== null) };
}

function report(results: UnassignResult[], requests: number): UnassignReport {
  return { results, requests, at: new Date().toISOString() };
}
