import { openGong } from "#lib/connections/open-gong.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { crmKey } from "../batches/crm-id.ts";
import { readOwnFlows } from "./own-flows.ts";
import { readInstances } from "./read-instances.ts";
import type { LookUpProspectsInput, ProspectsLookUp } from "./schemas.ts";

/**
 * Which flows these people are in, asked of Gong with one request: the mirror does not keep it.
 * @throws {AppError} `forbidden` without the area flows; every error of Gong, translated.
 */
export async function lookUpProspects({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: LookUpProspectsInput;
}): Promise<ProspectsLookUp> {
  requireArea(ctx, "flows", "read");
  const ids = [...new Set(input.crmProspectIds)];
  const own = await readOwnFlows(ctx);
  const gong = await openGong({
    tenantId: ctx.tenantId,
    lane: "interactive",
    purpose: "flows of prospects",
    ...(ctx.actor.kind === "member" && { memberId: ctx.actor.memberId }),
  });
  const { instances, gongRequestId } = await readInstances(gong, ids, own);
  return {
    prospects: ids.map((id) => ({
      crmProspectId: id,
      flows: instances
        .filter(({ crmProspectId }) => crmKey(crmProspectId) === crmKey(id))
        .map(({ crmProspectId: _id, ...flow }) => flow),
    })),
    requests: 1,
    gongRequestId,
    at: new Date().toISOString(),
  };
}
