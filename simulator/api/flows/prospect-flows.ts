import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { readOptionalUserEmail } from "../read-user-email.ts";
import { printInstance } from "./print-flow.ts";

const MOST_INSTANCES = 200;

/** By prospects only what is open; by instances finished ones too. */
export function listProspectFlows({ company, body, nowMs }: ApiRequest): JsonObject {
  const { engage } = company;
  engage.settle(nowMs);
  const read = new FieldReader(body);
  const crmProspectIds = read.ids("crmProspectsIds");
  const instanceIds = read.ids("flowInstanceIds");
  if (crmProspectIds === undefined && instanceIds === undefined) {
    read.fail("crmProspectsIds", "must not be null when flowInstanceIds is null");
  }
  read.assertValid();
  const ofProspects = (crmProspectIds ?? []).flatMap((id) => engage.book.liveOfProspect(id, nowMs));
  const byId = (instanceIds ?? []).map((id) => engage.book.find(id)).filter((found) => found !== null);
  const instances = new Set([...ofProspects, ...byId]);
  return {
    prospectsAssigned: [...instances].map((instance) => printInstance(company, instance, nowMs)),
  };
}

/** Without a flow the prospect is taken out of every flow. */
export function unassignFlowsByCrmId({ company, body, nowMs }: ApiRequest): JsonObject {
  const { engage } = company;
  engage.settle(nowMs);
  const read = new FieldReader(body);
  const crmProspectId = read.requiredText("crmProspectId");
  const flowId = read.text("flowId");
  readOptionalUserEmail(read, "unassignedByUserEmail", company);
  read.assertValid();
  const live = engage.book.liveOfProspect(crmProspectId, nowMs);
  const removed = engage.book.remove(
    live.filter(({ flow }) => flowId === undefined || flow.id === flowId),
    nowMs,
  );
  return { unassignedFlowInstanceIds: removed.map(({ id }) => id) };
}

export function unassignFlowsByInstanceId({ company, body, nowMs }: ApiRequest): JsonObject {
  const { engage } = company;
  engage.settle(nowMs);
  const read = new FieldReader(body);
  const instanceIds = read.requiredIds("flowInstanceIds", MOST_INSTANCES);
  readOptionalUserEmail(read, "unassignedByUserEmail", company);
  read.assertValid();
  const instances = [...new Set(instanceIds)].map((id) => engage.book.find(id));
  const known = instances.filter((instance) => instance !== null);
  if (known.length < instances.length) {
    throw new GongError(400, "One or more of the given flowInstanceIds does not exist");
  }
  return { unassignedFlowInstanceIds: engage.book.remove(known, nowMs).map(({ id }) => id) };
}
