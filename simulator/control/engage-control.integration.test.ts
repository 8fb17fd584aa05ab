import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gongClient } from "../testing/gong-client.ts";
import { send, startTestSimulator, type TestSimulator } from "../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator({ acme: 20, nordwind: 10 });
});
afterAll(() => test.simulator.stop());

const control = (method: "GET" | "POST" | "DELETE", path: string, body?: unknown) =>
  send(`${test.simulator.origin}/control/api/companies/acme${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe("the control API over flows", () => {
  it("counts for every prospect and flow how often the API put the one into the other", async () => {
    const { json } = await control("GET", "/prospects?limit=2&free=true");
    expect(json.prospects).toMatchObject([{ crmId: expect.stringMatching(/^003/) }, {}]);
    const [prospect] = test.simulator.control.engage("acme").prospects({ limit: 1, isFree: true });
    const [flow] = test.simulator.control.engage("acme").flows();
    const { gong } = gongClient(test);
    const crmProspectId = prospect?.crmId ?? "";
    const assign = () =>
      gong.flows.assignProspects({
        crmProspectsIds: [crmProspectId],
        flowId: flow?.id ?? "",
        flowInstanceOwnerEmail: "kim.tanaka@acme.example",
      });
    await assign();
    expect((await control("GET", "/enrolments")).json).toEqual({
      enrolled: 1,
      live: 1,
      enrolledTwice: 0,
      enrolments: [{ crmProspectId, flowId: flow?.id, enrolled: 1, live: 1 }],
    });
    await gong.flows.unassignByCrmId({ crmProspectId });
    await assign();
    expect((await control("GET", "/enrolments")).json).toMatchObject({
      enrolled: 2,
      live: 1,
      enrolledTwice: 1,
    });
    const free = await control("GET", "/prospects?limit=5000&free=true");
    expect(free.text).not.toContain(crmProspectId);
  });

  it("adds flows and deletes them once", async () => {
    const { status, json } = await control("POST", "/flows", { count: 2 });
    expect([status, Array.isArray(json.flowIds) && json.flowIds.length]).toEqual([201, 2]);
    const [flowId] = Array.isArray(json.flowIds) ? json.flowIds : [];
    expect((await control("GET", "/flows")).text).toContain(String(flowId));
    expect((await control("DELETE", `/flows/${flowId}`)).status).toBe(200);
    expect((await control("DELETE", `/flows/${flowId}`)).status).toBe(404);
    expect((await control("POST", "/flows", { count: 0 })).status).toBe(400);
  });

  it("shows what bulk assignments made and which meetings there are", async () => {
    expect((await control("GET", "/prospects/created")).json).toEqual({ prospects: [] });
    expect((await control("GET", "/meetings")).json).toEqual({ meetings: [] });
  });
});
