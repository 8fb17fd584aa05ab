import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const KIM = "kim.tanaka@acme.example";
const MINUTE = 60_000;
const DAY = 86_400_000;

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 20, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

const engage = () => test.simulator.control.engage("acme");
const freeIds = (limit: number) =>
  engage()
    .prospects({ limit, isFree: true })
    .map(({ crmId }) => crmId);
const flowNamed = (name: string) =>
  engage()
    .flows()
    .find((flow) => flow.name === name)?.id ?? "";
const plainFlow = () => flowNamed("Inbound: price list download");
const assign = (crmProspectsIds: string[], flowId = plainFlow(), more = {}) =>
  gong.flows.assignProspects({ crmProspectsIds, flowId, flowInstanceOwnerEmail: KIM, ...more });
const reasons = (answer: Awaited<ReturnType<typeof assign>>) =>
  answer.prospectsNotAssigned?.map(({ errorCode, errorMessage }) => `${errorCode}: ${errorMessage}`);

describe("an assignment", () => {
  it("puts each prospect in once and tells who is in", async () => {
    const ids = freeIds(99);
    const answer = await assign([...ids, ids[0] ?? ""]);
    expect(answer.prospectsAssigned?.map(({ crmProspectId }) => crmProspectId)).toEqual(ids);
    expect(answer.prospectsNotAssigned).toEqual([]);
    expect(answer.prospectsAssigned?.[0]).toMatchObject({
      flowId: plainFlow(),
      flowName: "Inbound: price list download",
      flowInstanceOwnerEmail: KIM,
      flowInstanceOwnerFullName: "Kim Tanaka",
      flowInstanceStatus: "Pending",
      exclusive: false,
    });
    const { prospectsAssigned } = await gong.flows.listOfProspects({ crmProspectsIds: ids });
    expect(prospectsAssigned).toEqual(answer.prospectsAssigned);
    expect(engage().enrolments()).toMatchObject({ enrolled: 99, live: 99, enrolledTwice: 0 });
    expect(driftOf(events)).toEqual([]);
  });

  it("succeeds in part: unknown, already in, and kept by an exclusive flow", async () => {
    const [in1 = "", in2 = "", exclusive = "", fresh = ""] = freeIds(4);
    await assign([in1, in2]);
    await assign([exclusive], flowNamed("Inbound: demo request"));
    const answer = await assign(["not-a-crm-id", in1, exclusive, fresh]);
    expect(answer.prospectsAssigned?.map(({ crmProspectId }) => crmProspectId)).toEqual([fresh]);
    expect(reasons(answer)).toEqual([
      "InvalidArgument: Invalid crmId not-a-crm-id",
      "InvalidState: The prospect is already assigned to the flow",
      "InvalidState: The prospect is assigned to an exclusive flow",
    ]);
    expect(reasons(await assign([in1], flowNamed("Inbound: demo request")))).toEqual([
      "InvalidState: The flow is exclusive and the prospect is assigned to another flow",
    ]);
  });

  it("fails unexpectedly for the share of prospects it is told to, the same for the same seed", async () => {
    test.simulator.control.set("acme", { assignFailureRate: 0.3 });
    const ids = freeIds(100);
    const { prospectsNotAssigned } = await assign(ids);
    expect(new Set(prospectsNotAssigned?.map(({ errorCode }) => errorCode))).toEqual(
      new Set(["UnexpectedError"]),
    );
    expect(prospectsNotAssigned?.length).toBeGreaterThan(15);
    expect(engage().enrolments().enrolled).toBe(100 - (prospectsNotAssigned?.length ?? 0));
    const twin = await startTestSimulator({ acme: 20, nordwind: 10 });
    twin.simulator.control.set("acme", { assignFailureRate: 0.3 });
    const again = await gongClient(twin).gong.flows.assignProspects({
      crmProspectsIds: ids,
      flowId: plainFlow(),
      flowInstanceOwnerEmail: KIM,
    });
    await twin.simulator.stop();
    expect(again.prospectsNotAssigned).toEqual(prospectsNotAssigned);
  });

  it("refuses who came to the end of a flow lately, unless told otherwise", async () => {
    const [first = "", second = ""] = freeIds(2);
    await assign([first, second]);
    test.clock.move(10 * DAY);
    const { prospectsAssigned } = await gong.flows.listOfProspects({ crmProspectsIds: [first, second] });
    expect(prospectsAssigned).toEqual([]);
    expect(reasons(await assign([first]))).toEqual(["InvalidState: The prospect is in the cool-off period"]);
    const overridden = await assign([first], plainFlow(), { overrides: { coolOffOverride: true } });
    expect(overridden.prospectsAssigned).toHaveLength(1);
    const bySibling = await gong.flows.assignProspectsCoolOffOverride({
      crmProspectsIds: [second],
      flowId: plainFlow(),
      flowInstanceOwnerEmail: KIM,
    });
    expect(bySibling.prospectsAssigned).toHaveLength(1);
    expect(driftOf(events)).toEqual([]);
  });

  it("takes other words for steps that exist, and for variables", async () => {
    const [id = "", other = ""] = freeIds(2);
    const overrides = (number: number) => ({
      overrides: {
        steps: [{ number, subject: "Hello", body: "<div>Hello</div>" }],
        flowInstanceVariables: [{ name: "recipient.first_name", value: "Mike" }],
      },
      flowInstanceDescription: "After the fair",
    });
    expect((await assign([id], plainFlow(), overrides(1))).prospectsAssigned).toHaveLength(1);
    await expect(assign([other], plainFlow(), overrides(9))).rejects.toMatchObject({
      kind: "bad-request",
      texts: ["overrides.steps[0].number: the flow has no such step"],
    });
  });

  it("is limited to 100 prospects, or to 200 where the older rule holds", async () => {
    const body = { crmProspectsIds: freeIds(150), flowId: plainFlow(), flowInstanceOwnerEmail: KIM };
    const send = () => api(test.simulator, "/v2/flows/prospects/assign", { body });
    const refused = await send();
    expect([refused.status, refused.json.errors]).toEqual([
      400,
      ["crmProspectsIds: size must be between 1 and 100"],
    ]);
    test.simulator.control.set("acme", { prospectsPerAssign: 200 });
    expect((await send()).status).toBe(200);
    expect(engage().enrolments().enrolled).toBe(150);
  });

  it("names every missing field, also when it lies where it does not belong", async () => {
    const flat = { crmProspectIds: freeIds(1), flow: { id: plainFlow() }, ownerEmail: KIM };
    const answer = await api(test.simulator, "/v2/flows/prospects/assign", { body: flat });
    expect([answer.status, answer.json.errors]).toEqual([
      400,
      [
        "crmProspectsIds: must not be null",
        "flowId: must not be null",
        "flowInstanceOwnerEmail: must not be null",
      ],
    ]);
    const wrongVerb = await api(test.simulator, "/v2/flows/prospects/assign", { body: flat, method: "PUT" });
    expect([wrongVerb.status, wrongVerb.headers.allow]).toEqual([405, "POST"]);
  });

  it("needs a flow its owner sees and an owner who is active", async () => {
    const ids = freeIds(1);
    const foreign = engage()
      .flows()
      .find(({ visibility, ownerUserId }) => visibility === "Personal" && ownerUserId);
    await expect(assign(ids, "77")).rejects.toMatchObject({ kind: "not-found", texts: ["Flow not found"] });
    await expect(
      assign(ids, foreign?.id ?? "", { flowInstanceOwnerEmail: "wes.dunmore@acme.example" }),
    ).rejects.toMatchObject({ kind: "not-found" });
    await expect(
      assign(ids, plainFlow(), { flowInstanceOwnerEmail: "elin.sorensen@acme.example" }),
    ).rejects.toMatchObject({ texts: ["flowInstanceOwnerEmail: the user is not active"] });
    expect(engage().enrolments().enrolled).toBe(0);
  });

  it("finds the flow deleted in its middle, and gone afterwards", async () => {
    test.simulator.control.set("acme", { deleteFlowAfter: 3 });
    const ids = freeIds(5);
    const flowId = plainFlow();
    const answer = await assign(ids, flowId);
    expect(answer.prospectsAssigned).toHaveLength(3);
    expect(reasons(answer)).toEqual(["InvalidArgument: Flow not found", "InvalidArgument: Flow not found"]);
    await expect(assign(ids, flowId)).rejects.toMatchObject({ kind: "not-found" });
    expect(engage().enrolments()).toMatchObject({ enrolled: 3, live: 0 });
  });
});

describe("a way through a flow", () => {
  it("is pending, runs and ends by the clock, and is then found by its id only", async () => {
    const { prospectsAssigned } = await assign(freeIds(40));
    const flowInstanceIds = prospectsAssigned?.map(({ flowInstanceId }) => flowInstanceId) ?? [];
    const statuses = async () => {
      const found = await gong.flows.listOfProspects({ flowInstanceIds });
      return new Set(found.prospectsAssigned?.map(({ flowInstanceStatus }) => flowInstanceStatus));
    };
    expect(await statuses()).toEqual(new Set(["Pending"]));
    test.clock.move(MINUTE);
    expect(await statuses()).toEqual(new Set(["Running"]));
    test.clock.move(9 * DAY);
    expect(await statuses()).toEqual(new Set(["FinishedNoReply", "FinishedResponse"]));
    expect(driftOf(events)).toEqual([]);
  });

  it("is asked for by prospects or by instances, not by neither", async () => {
    const answer = await api(test.simulator, "/v2/flows/prospects", { body: {} });
    expect(answer.status).toBe(400);
    expect((await gong.flows.listOfProspects({ crmProspectsIds: ["nobody"] })).prospectsAssigned).toEqual([]);
  });
});

describe("taking prospects out", () => {
  it("of one flow leaves the others, and without a flow leaves none", async () => {
    const [id = ""] = freeIds(1);
    for (const name of ["Medical devices", "Pharma packaging", "UK re-engagement"]) {
      await assign([id], flowNamed(name));
    }
    const one = await gong.flows.unassignByCrmId({
      crmProspectId: id,
      flowId: flowNamed("Pharma packaging"),
    });
    expect(one.unassignedFlowInstanceIds).toHaveLength(1);
    const left = await gong.flows.listOfProspects({ crmProspectsIds: [id] });
    expect(left.prospectsAssigned?.map(({ flowName }) => flowName)).toEqual([
      "Medical devices",
      "UK re-engagement",
    ]);
    const rest = await gong.flows.unassignByCrmId({ crmProspectId: id, unassignedByUserEmail: KIM });
    expect(rest.unassignedFlowInstanceIds).toHaveLength(2);
    expect((await gong.flows.unassignByCrmId({ crmProspectId: id })).unassignedFlowInstanceIds).toEqual([]);
    expect((await assign([id])).prospectsAssigned).toHaveLength(1);
    expect(driftOf(events)).toEqual([]);
  });

  it("by instance refuses the whole request when one id is unknown", async () => {
    const { prospectsAssigned } = await assign(freeIds(3));
    const flowInstanceIds = prospectsAssigned?.map(({ flowInstanceId }) => flowInstanceId) ?? [];
    await expect(
      gong.flows.unassignByInstanceId({ flowInstanceIds: [...flowInstanceIds, "123"] }),
    ).rejects.toMatchObject({
      kind: "bad-request",
      texts: ["One or more of the given flowInstanceIds does not exist"],
    });
    expect(engage().enrolments().live).toBe(3);
    const done = await gong.flows.unassignByInstanceId({ flowInstanceIds });
    expect(done.unassignedFlowInstanceIds).toEqual(flowInstanceIds);
    expect((await gong.flows.unassignByInstanceId({ flowInstanceIds })).unassignedFlowInstanceIds).toEqual(
      [],
    );
    const tooMany = { flowInstanceIds: Array.from({ length: 201 }, (_, at) => String(at)) };
    const path = "/v2/flows/prospects/unassign-flows-by-instance-id";
    expect((await api(test.simulator, path, { body: tooMany })).status).toBe(400);
    expect(driftOf(events)).toEqual([]);
  });
});

describe("writes whose answer goes wrong", () => {
  it("took effect once when the answer is lost or tells of a failure", async () => {
    const [lost = "", failed = ""] = freeIds(2);
    test.simulator.control.set("acme", { writeLostRate: 1 });
    await expect(assign([lost])).rejects.toMatchObject({ kind: "network", isOutcomeUnknown: true });
    test.simulator.control.set("acme", { writeLostRate: 0, writeErrorRate: 1 });
    await expect(assign([failed])).rejects.toMatchObject({ kind: "server", isOutcomeUnknown: true });
    const live = await gong.flows.listOfProspects({ crmProspectsIds: [lost, failed] });
    expect(live.prospectsAssigned).toHaveLength(2);
    const faults = test.simulator.control.requests(3).map(({ fault }) => fault);
    expect(faults).toEqual(["lost answer", "error after the write", null]);
  });

  it("took effect although the caller gave up waiting", async () => {
    const [id = ""] = freeIds(1);
    test.simulator.control.set("acme", { writeLateRate: 1, writeLateMs: 60_000 });
    const asked = { crmProspectsIds: [id], flowId: plainFlow(), flowInstanceOwnerEmail: KIM };
    await expect(gong.flows.assignProspects(asked, { timeoutMs: 500 })).rejects.toMatchObject({
      kind: "timeout",
      isOutcomeUnknown: true,
    });
    expect(engage().enrolments()).toMatchObject({ enrolled: 1, live: 1 });
  });

  it("show as enrolled twice when somebody repeats them blindly and Gong lets it pass", async () => {
    const [id = ""] = freeIds(1);
    test.simulator.control.set("acme", { allowDoubleEnrolment: true });
    await assign([id]);
    await assign([id]);
    expect(engage().enrolments()).toMatchObject({
      enrolledTwice: 1,
      enrolments: [{ crmProspectId: id, flowId: plainFlow(), enrolled: 2, live: 2 }],
    });
  });
});
