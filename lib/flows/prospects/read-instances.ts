import type { GongClient } from "#lib/gong/create-gong-client.ts";
import type { OwnFlows } from "./own-flows.ts";
import type { ProspectInFlow } from "./schemas.ts";

export interface LiveInstance extends ProspectInFlow {
  crmProspectId: string;
}

export interface LiveInstances {
  instances: LiveInstance[];
  gongRequestId: string | null;
}

const instant = (text: string | null | undefined) => {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};

/** Every flow that these people are in now, in one request. */
export async function readInstances(
  gong: GongClient,
  crmProspectIds: readonly string[],
  own: OwnFlows,
): Promise<LiveInstances> {
  const answer = await gong.flows.listOfProspects({ crmProspectsIds: [...crmProspectIds] });
  const instances = (answer.prospectsAssigned ?? []).flatMap((row): LiveInstance[] => {
    if (!row.crmProspectId) return [];
    const ownerEmail = row.flowInstanceOwnerEmail ?? null;
    return [
      {
        crmProspectId: row.crmProspectId,
        flowInstanceId: row.flowInstanceId,
        flowId: row.flowId ?? null,
        flowName: row.flowName ?? null,
        ownerName: row.flowInstanceOwnerFullName ?? null,
        ownerEmail,
        status: row.flowInstanceStatus ?? null,
        isExclusive: row.exclusive === true,
        since: instant(row.flowInstanceCreateDate),
        canUnassign: own.covers(ownerEmail),
      },
    ];
  });
  return { instances, gongRequestId: answer.requestId ?? null };
}
