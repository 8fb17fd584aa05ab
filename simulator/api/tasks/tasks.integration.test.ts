import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const DAY = 86_400_000;
const KIM = "kim.tanaka@acme.example";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
let kim: string;
beforeEach(async () => {
  test = await startTestSimulator({ acme: 20, nordwind: 10 });
  ({ gong, events } = gongClient(test));
  const { items } = await gong.users.list();
  kim = items.find(({ emailAddress }) => emailAddress === KIM)?.id ?? "";
});
afterEach(() => test.simulator.stop());

const all = {
  types: ["FLOW", "MANUAL"],
  taskAction: ["CALL"],
  status: ["OPEN", "DONE", "DISMISSED"],
} as const;
type Filter = Parameters<GongClient["tasks"]["list"]>[0]["filter"];
const list = async (filter: Partial<Filter> = {}) =>
  (await gong.tasks.list({ filter: { userId: kim, ...structuredClone(all), ...filter } as Filter })).tasks ??
  [];

describe("tasks", () => {
  it("of one user are listed by type and status, with ids exact beyond 2^53", async () => {
    const manual = await list({ types: ["MANUAL"] });
    expect(manual.map(({ status }) => status).toSorted()).toEqual([
      "DISMISSED",
      "DONE",
      "OPEN",
      "OPEN",
      "OPEN",
      "OPEN",
    ]);
    expect(await list({ types: ["MANUAL"], status: ["DONE"] })).toHaveLength(1);
    for (const task of manual) {
      expect(task.id).toMatch(/^\d{19}$/);
      expect(task).toMatchObject({
        userId: kim,
        type: "MANUAL",
        actions: ["CALL"],
        contact: { type: "CONTACT" },
      });
    }
    const raw = await api(test.simulator, "/v2/tasks", { body: { filter: { userId: kim, ...all } } });
    expect(raw.text).toContain(`"id" : ${manual[0]?.id},`);
    expect(driftOf(events)).toEqual([]);
  });

  it("come from the calls of a flow on their day, and go when the prospect leaves it", async () => {
    const engage = test.simulator.control.engage("acme");
    const flow = engage.flows().find(({ name }) => name === "No-show");
    const [prospect] = engage.prospects({ limit: 1, isFree: true });
    const crmId = prospect?.crmId ?? "";
    const before = (await list({ types: ["FLOW"] })).length;
    await gong.flows.assignProspects({
      crmProspectsIds: [crmId],
      flowId: flow?.id ?? "",
      flowInstanceOwnerEmail: KIM,
    });
    const mine = async () =>
      (await list({ types: ["FLOW"] })).filter((task) => task.contact?.crmId === crmId);
    expect(await mine()).toMatchObject([
      { flow: { id: flow?.id, name: "No-show", step: { stepNumber: 1 } }, status: "OPEN" },
    ]);
    test.clock.move(3 * DAY);
    const [first, second] = await mine();
    expect(second?.flow?.step?.stepNumber).toBe(2);
    await gong.tasks.update({ taskId: first?.id ?? "", userId: kim, status: "DONE" });
    await gong.flows.unassignByCrmId({ crmProspectId: crmId });
    expect((await mine()).map(({ id, status }) => [id, status])).toEqual([[first?.id, "DONE"]]);
    expect(before).toBeGreaterThanOrEqual(0);
    expect(driftOf(events)).toEqual([]);
  });

  it("can be done, dismissed, put off and ranked anew", async () => {
    const [task] = await list({ types: ["MANUAL"], status: ["OPEN"] });
    const taskId = task?.id ?? "";
    test.clock.move(DAY);
    const updated = await gong.tasks.update({
      taskId,
      userId: kim,
      status: "DISMISSED",
      dueDate: "2026-10-01T09:00:00Z",
      priority: "low",
    });
    expect(updated.crmType).toBe("SALESFORCE");
    expect(updated.tasks).toMatchObject([
      { id: taskId, status: "DISMISSED", priority: { name: "Low", weight: 1 } },
    ]);
    expect(Date.parse(updated.tasks?.[0]?.dueDate ?? "")).toBe(Date.parse("2026-10-01T09:00:00Z"));
    expect(Date.parse(updated.tasks?.[0]?.updated ?? "")).toBe(test.simulator.control.now());
    const found = (await list()).find(({ id }) => id === taskId);
    expect(found).toEqual(updated.tasks?.[0]);
    expect(driftOf(events)).toEqual([]);
  });

  it("answer what is wrong with a request", async () => {
    const errors = async (body: unknown) => (await api(test.simulator, "/v2/tasks", { body })).json.errors;
    expect(await errors({ userId: kim })).toEqual(["filter: must not be null"]);
    expect(await errors({ filter: { user: kim } })).toEqual([
      "filter.userId: must not be null",
      "filter.types: must not be null",
      "filter.taskAction: must not be null",
      "filter.status: must not be null",
    ]);
    expect(
      await errors({ filter: { userId: kim, types: [], taskAction: ["MAIL"], status: ["OPEN"] } }),
    ).toEqual(["filter.types: must not be empty", "filter.taskAction: must hold only CALL"]);
    expect(await errors({ filter: { userId: "1", ...all } })).toEqual(["filter.userId: user not found"]);
    await expect(gong.tasks.update({ taskId: "1", userId: kim, status: "DONE" })).rejects.toMatchObject({
      kind: "not-found",
      texts: ["TaskId not found"],
    });
    const [task] = await list();
    const update = await api(test.simulator, `/v2/tasks/${task?.id}`, {
      method: "PATCH",
      body: { status: "LATER", priority: "urgent" },
    });
    expect(update.json.errors).toEqual([
      "userId: must not be null",
      "status: must be one of OPEN, DONE, DISMISSED",
      "priority: must be one of High, Medium, Low",
    ]);
    expect((await api(test.simulator, `/v2/tasks/${task?.id}`, { method: "PUT", body: {} })).status).toBe(
      405,
    );
  });

  it("answer 500 in a company without Engage", async () => {
    test.simulator.control.set("acme", { hasEngage: false });
    await expect(list()).rejects.toMatchObject({ kind: "server", status: 500 });
  });
});
