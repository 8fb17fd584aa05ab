import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { isVisibleTo } from "../../state/engage/flow-shelf.ts";
import type { Flow, GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { readUserEmail } from "../read-user-email.ts";
import { printInstance } from "./print-flow.ts";

export function assignProspects(request: ApiRequest): JsonObject {
  return assign(request, false);
}

/** The deprecated sibling: never minds a cool-off. */
export function assignDespiteCoolOff(request: ApiRequest): JsonObject {
  return assign(request, true);
}

function assign({ company, body, nowMs }: ApiRequest, alwaysOverride: boolean): JsonObject {
  const { engage, settings } = company;
  engage.settle(nowMs);
  const read = new FieldReader(body);
  const crmProspectIds = [...new Set(read.requiredIds("crmProspectsIds", settings.prospectsPerAssign))];
  const flowId = read.requiredText("flowId");
  const owner = readUserEmail(read, "flowInstanceOwnerEmail", company);
  const description = read.text("flowInstanceDescription") ?? null;
  const overrides = readOverrides(read.object("overrides"));
  read.assertValid();
  const flow = flowFor(engage.shelf.find(flowId), owner);
  assertStepsExist(flow, overrides.stepNumbers);
  const assigned: JsonObject[] = [];
  const refused: JsonObject[] = [];
  for (const crmProspectId of crmProspectIds) {
    const enrolment = { flow, crmProspectId, ownerUserId: owner?.id ?? "", atMs: nowMs, description };
    const result = engage.enrol(
      { ...enrolment, overrides: overrides.sent },
      alwaysOverride || overrides.coolOff,
    );
    if ("errorCode" in result) refused.push({ flowId, crmProspectId, ...result });
    else assigned.push(printInstance(company, result, nowMs));
  }
  return { prospectsAssigned: assigned, prospectsNotAssigned: refused };
}

/** The flow, as far as its future owner sees it. */
export function flowFor(flow: Flow | null, owner: GongUser | null): Flow {
  if (flow === null || owner === null || !isVisibleTo(flow, owner.id)) {
    throw new GongError(404, "Flow not found");
  }
  return flow;
}

interface Overrides {
  coolOff: boolean;
  stepNumbers: number[];
  /** What was asked to be different, as it is kept with the instance. */
  sent: JsonObject;
}

function readOverrides(read: FieldReader): Overrides {
  const steps = (read.objects("steps") ?? []).map((step) => {
    const number = step.number("number");
    if (number === undefined) step.fail("number", "must not be null");
    return { number: number ?? 0, subject: step.text("subject") ?? null, body: step.text("body") ?? null };
  });
  const flowInstanceVariables = (read.objects("flowInstanceVariables") ?? []).map((variable) => {
    const value = variable.text("value");
    if (value === undefined) variable.fail("value", "must not be null");
    return { name: variable.requiredText("name"), value: value ?? "" };
  });
  return {
    coolOff: read.flag("coolOffOverride"),
    stepNumbers: steps.map(({ number }) => number),
    sent: { steps, flowInstanceVariables },
  };
}

function assertStepsExist(flow: Flow, numbers: readonly number[]): void {
  const known = flow.steps.map(({ stepOrder }) => stepOrder);
  const unknown = numbers.findIndex((number) => !known.includes(number));
  if (unknown >= 0) {
    throw new GongError(400, `overrides.steps[${unknown}].number: the flow has no such step`);
  }
}
