import { crmKey } from "../batches/crm-id.ts";
import type { LiveInstance } from "./read-instances.ts";
import type { UnassignProspectsInput, UnassignResult } from "./schemas.ts";

export interface Targets {
  /** What is to be ended in Gong. */
  ends: LiveInstance[];
  /** What was asked for and needs no request, or must not be touched. */
  settled: UnassignResult[];
}

/** Which of the flows that these people are in are meant. Pure: what is not found is told, never widened. */
export function chooseTargets(input: UnassignProspectsInput, live: readonly LiveInstance[]): Targets {
  const asked = new Set(input.crmProspectIds.map(crmKey));
  const meant = live.filter((row) => asked.has(crmKey(row.crmProspectId)) && isMeant(input, row));
  const notYours = meant
    .filter(({ canUnassign }) => !canUnassign)
    .map((row) =>
      resultOf(row, "not_yours", "It stands under another owner, and you may change only your own."),
    );
  return {
    ends: meant.filter(({ canUnassign }) => canUnassign),
    settled: [...notYours, ...absent(input, meant)],
  };
}

function isMeant(input: UnassignProspectsInput, row: LiveInstance): boolean {
  if (input.kind === "one-flow") return row.flowId === input.flowId;
  if (input.kind === "instances") return input.flowInstanceIds.includes(row.flowInstanceId);
  return true;
}

function absent(input: UnassignProspectsInput, meant: readonly LiveInstance[]): UnassignResult[] {
  const none = { flowId: null, flowName: null, outcome: "gone_before", gongRequestId: null } as const;
  if (input.kind === "instances") {
    const found = new Set(meant.map(({ flowInstanceId }) => flowInstanceId));
    return [...new Set(input.flowInstanceIds)]
      .filter((id) => !found.has(id))
      .map((flowInstanceId) => ({
        ...none,
        crmProspectId: "",
        flowInstanceId,
        reason: "This had ended before, or is not of these people.",
      }));
  }
  const inSome = new Set(meant.map(({ crmProspectId }) => crmKey(crmProspectId)));
  return [...new Set(input.crmProspectIds)]
    .filter((id) => !inSome.has(crmKey(id)))
    .map((crmProspectId) => ({
      ...none,
      crmProspectId,
      flowInstanceId: null,
      ...(input.kind === "one-flow" && { flowId: input.flowId }),
      reason: input.kind === "one-flow" ? "Was not in this flow." : "Was in no flow.",
    }));
}

export function resultOf(
  row: LiveInstance,
  outcome: UnassignResult["outcome"],
  reason: string | null = null,
  gongRequestId: string | null = null,
): UnassignResult {
  const { crmProspectId, flowInstanceId, flowId, flowName } = row;
  return { crmProspectId, flowInstanceId, flowId, flowName, outcome, reason, gongRequestId };
}
