import { toZonedTime } from "../../rules/zoned-time.ts";
import type { CompanyState } from "../../state/company-state.ts";
import { type FlowInstance, statusAt } from "../../state/engage/flow-instance.ts";
import { findUser, fullNameOf } from "../../state/find-user.ts";
import type { Flow, FlowFolder, JsonObject } from "../../world/types.ts";

export function printFlow({ company, engage }: CompanyState, flow: Flow): JsonObject {
  return {
    id: flow.id,
    name: flow.name,
    folderId: flow.folderId,
    folderName: engage.shelf.folderName(flow.folderId),
    visibility: flow.visibility,
    creationDate: toZonedTime(flow.createdMs, company.timeZone),
    exclusive: flow.exclusive,
  };
}

/** Gong prints the text "null" where a folder has no parent or maker. */
export function printFolder(folder: FlowFolder): JsonObject {
  return {
    id: folder.id,
    name: folder.name,
    parentFolderId: folder.parentFolderId ?? "null",
    createdById: folder.createdById ?? "null",
    visibility: folder.visibility,
  };
}

export function printFlowWithSteps({ company }: CompanyState, flow: Flow): JsonObject {
  return {
    id: flow.id,
    name: flow.name,
    folderId: flow.folderId,
    visibility: flow.visibility,
    creationDate: toZonedTime(flow.createdMs, company.timeZone),
    exclusive: flow.exclusive,
    description: flow.description,
    steps: flow.steps.map(({ id, stepOrder, action, subject, body, isReply }) => ({
      id,
      stepOrder,
      action,
      subject,
      body,
      isReply,
    })),
  };
}

export function printInstance(state: CompanyState, instance: FlowInstance, nowMs: number): JsonObject {
  const { flow } = instance;
  const owner = findUser(state, instance.ownerUserId);
  return {
    flowId: flow.id,
    flowName: flow.name,
    crmProspectId: instance.crmProspectId,
    flowInstanceId: instance.id,
    flowInstanceOwnerEmail: owner?.emailAddress ?? null,
    flowInstanceOwnerFullName: fullNameOf(owner),
    flowInstanceCreateDate: toZonedTime(instance.createdMs, state.company.timeZone),
    flowInstanceStatus: statusAt(instance, nowMs),
    workspaceId: flow.workspaceId,
    exclusive: flow.exclusive,
  };
}
