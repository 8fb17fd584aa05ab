import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const KIM = "kim.tanaka@acme.example";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 20, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

const engage = () => test.simulator.control.engage("acme");
const flowId = () =>
  engage()
    .flows()
    .find(({ name }) => name === "After the demo")?.id ?? "";
const freeProspects = (limit: number) =>
  engage()
    .prospects({ limit, isFree: true })
    .map(({ crmId }) => ({ crmId }));
const submit = (prospects: Parameters<typeof gong.flows.submitBulkAssignment>[0]["prospects"]) =>
  gong.flows.submitBulkAssignment({ flowInstanceOwnerEmail: KIM, flowId: flowId(), prospects });

describe("a bulk assignment", () => {
  it("is accepted with 202, waits, goes on prospect by prospect and is done after its time", async () => {
    const submitted = await submit(freeProspects(10));
    expect(submitted).toMatchObject({ status: "PENDING", totalCount: 10, processedCount: 0, results: [] });
    expect(submitted.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(events.find((event) => event.type === "request")).toMatchObject({ status: 202 });
    test.clock.move(18_000);
    const half = await gong.flows.getBulkAssignment({ id: submitted.id });
    expect(half).toMatchObject({ status: "IN_PROGRESS", processedCount: 5, successCount: 5 });
    test.clock.move(12_000);
    const done = await gong.flows.getBulkAssignment({ id: submitted.id });
    expect(done).toMatchObject({ status: "COMPLETED", processedCount: 10, successCount: 10, failedCount: 0 });
    expect(engage().enrolments()).toMatchObject({ enrolled: 10, live: 10 });
    expect(driftOf(events)).toEqual([]);
  });

  it("makes prospects in the CRM, and tells of those it could not make or assign", async () => {
    const [known] = freeProspects(1);
    const { id } = await submit([
      { firstName: "Jon", lastName: "Snow", email: "jon@north.example", companyName: "North" },
      { crmId: known?.crmId ?? "" },
      { crmId: "nobody" },
    ]);
    test.clock.move(30_000);
    const { results, successCount, failedCount } = await gong.flows.getBulkAssignment({ id });
    expect([successCount, failedCount]).toEqual([2, 1]);
    expect(results?.map(({ status, errorCode }) => [status, errorCode])).toEqual([
      ["ASSIGNED", null],
      ["ASSIGNED", null],
      ["FLOW_ASSIGNMENT_FAILED", "InvalidArgument"],
    ]);
    expect(engage().createdProspects()).toMatchObject([{ crmId: results?.[0]?.crmId, firstName: "Jon" }]);
    test.simulator.control.set("acme", { crmFailureRate: 1 });
    const failing = await submit([{ firstName: "Ygritte", lastName: "Free" }]);
    test.clock.move(30_000);
    expect((await gong.flows.getBulkAssignment({ id: failing.id })).results).toMatchObject([
      { status: "CRM_OPERATION_FAILED", errorCode: "REQUEST_LIMIT_EXCEEDED", crmId: null },
    ]);
    expect(engage().createdProspects()).toHaveLength(1);
    expect(driftOf(events)).toEqual([]);
  });

  it("fails when its flow is deleted before it begins", async () => {
    const early = await submit(freeProspects(4));
    engage().deleteFlow(flowId());
    test.clock.move(30_000);
    expect(await gong.flows.getBulkAssignment({ id: early.id })).toMatchObject({
      status: "FAILED",
      failedCount: 4,
    });
    expect(engage().enrolments().enrolled).toBe(0);
    expect(driftOf(events)).toEqual([]);
  });

  it("ends as completed with failures when its flow is deleted in its middle", async () => {
    test.simulator.control.set("acme", { deleteFlowAfter: 2 });
    const { id } = await submit(freeProspects(4));
    test.clock.move(30_000);
    const job = await gong.flows.getBulkAssignment({ id });
    expect(job).toMatchObject({ status: "COMPLETED", successCount: 2, failedCount: 2 });
    expect(engage().enrolments()).toMatchObject({ enrolled: 2, live: 0 });
  });

  it("refuses more than 50, nobody, somebody without a name, and an unknown flow", async () => {
    const path = "/v2/flows/prospects/bulk-assignments";
    const errors = async (prospects: unknown) => {
      const body = { flowInstanceOwnerEmail: KIM, flowId: flowId(), prospects };
      const { status, json } = await api(test.simulator, path, { body });
      return [status, json.errors];
    };
    const many = Array.from({ length: 51 }, () => ({ crmId: "x" }));
    expect(await errors(many)).toEqual([400, ["prospects: size must be between 1 and 50"]]);
    expect(await errors([])).toEqual([400, ["prospects: must not be empty"]]);
    expect(await errors([{ firstName: "Jon" }])).toEqual([400, ["prospects[0].lastName: must not be null"]]);
    await expect(
      gong.flows.submitBulkAssignment({
        flowInstanceOwnerEmail: KIM,
        flowId: "77",
        prospects: freeProspects(1),
      }),
    ).rejects.toMatchObject({ kind: "not-found", texts: ["Flow not found"] });
  });

  it("is unknown by another id", async () => {
    const id = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    await expect(gong.flows.getBulkAssignment({ id })).rejects.toMatchObject({
      kind: "not-found",
      texts: [`Flow prospects bulk assignment ${id} not found`],
    });
  });
});
