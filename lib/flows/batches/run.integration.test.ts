import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { gongClient } from "#simulator/testing/gong-client.ts";
import { approveFlowBatch, rejectFlowBatch } from "./approve-batch.ts";
import { listBatchRequests } from "./list-batch-requests.ts";
import { cancelFlowBatch, pauseFlowBatch, resumeFlowBatch } from "./pause-batch.ts";
import { retryFlowBatch } from "./retry-batch.ts";
import { addFlow, type FlowWorld, freeIds, KIM, makeFlowWorld, worker } from "./testing/flow-world.ts";
import { makeBatch, startBatch } from "./testing/make-batch.ts";
import { updateFlowBatch } from "./update-batch.ts";
import { updateFlowBatchSettings } from "./update-settings.ts";

const chunkSize = 4;
let world: FlowWorld;
let ids: string[];
beforeAll(async () => {
  world = await makeFlowWorld(gong, chunkSize);
  ids = freeIds(gong, 12);
});
beforeEach(async () => {
  quietGong(gong);
  await withTenant(world.tenantId, (tx) =>
    tx.flowBatchSettings.updateMany({
      where: { tenantId: world.tenantId },
      data: { chunkSize, perOwnerPerDay: null, approvalAbove: null },
    }),
  );
});
afterAll(() => gong.stop());

const ctx = () => world.owner.ctx;
const truthOf = (flowId: string) =>
  gong.control
    .engage("acme")
    .enrolments()
    .enrolments.filter((count) => count.flowId === flowId);
const inFlow = (flowId: string) => truthOf(flowId).filter(({ live }) => live > 0).length;
const settings = (input: { perOwnerPerDay?: number; approvalAbove?: number }) =>
  updateFlowBatchSettings({
    ctx: ctx(),
    input: { chunkSize, perOwnerPerDay: null, approvalAbove: null, ...input },
  });
const audits = async (batchId: string) => {
  const rows = await withTenant(world.tenantId, (tx) =>
    tx.auditEntry.findMany({ where: { tenantId: world.tenantId, target: batchId }, orderBy: { seq: "asc" } }),
  );
  return rows.map(({ action }) => action.replace("flow-batch.", ""));
};
describe("F61 and F64: a run", () => {
  it("hands a list over in chunks, with what was chosen to be different, and tells who got in", async () => {
    const flowId = await addFlow(world);
    const overrides = {
      steps: [{ number: 1, subject: "Hello", body: "From us" }],
      variables: [{ name: "event", value: "Fair" }],
      description: "Spring fair",
      coolOffOverride: true,
    };
    const sent = vi.spyOn(world.client.flows, "assignProspects");
    const batch = await startBatch(world, flowId, ids.slice(0, 10), { overrides });
    const done = await batch.drain();
    expect(done).toMatchObject({ state: "finished", states: { enrolled: 10 }, requests: 1 + 3 });
    expect(sent.mock.calls.map(([input]) => input.crmProspectsIds.length)).toEqual([4, 4, 2]);
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      overrides: {
        steps: overrides.steps,
        flowInstanceVariables: overrides.variables,
        coolOffOverride: true,
      },
      flowInstanceDescription: "Spring fair",
    });
    sent.mockRestore();
    expect(truthOf(flowId)).toHaveLength(10);
    for (const item of await batch.items()) expect(item.flowInstanceId).toMatch(/^\d+$/);
    const requests = await listBatchRequests({ ctx: ctx(), input: batch.input });
    expect(requests.map(({ items }) => items).toSorted()).toEqual([2, 4, 4]);
    expect(requests.every(({ outcome, kind }) => outcome === "ok" && kind === "assign")).toBe(true);
    expect(requests[0]?.gongRequestId).toMatch(/^\w+$/);
    expect(await audits(batch.id)).toEqual([
      "created",
      "changed",
      "check-started",
      "checked",
      "confirmed",
      "finished",
    ]);
  });

  it("passes a cool-off over only when that is confirmed once more", async () => {
    const overrides = { steps: [], variables: [], description: "", coolOffOverride: true };
    const batch = await makeBatch(world, await addFlow(world), ids.slice(0, 1), { overrides });
    await batch.check();
    await expect(batch.confirm()).rejects.toMatchObject({ code: "invalid_input" });
    await expect(batch.confirm({ isCoolOffConfirmed: true })).resolves.toMatchObject({ state: "running" });
    await batch.drain();
  });

  it("sends no other number than the person saw, and leaves out what is to be left out", async () => {
    const flowId = await addFlow(world);
    const batch = await makeBatch(world, flowId, ids.slice(0, 4));
    await batch.check();
    await expect(batch.confirm({ expected: 3 })).rejects.toMatchObject({ code: "conflict" });
    await batch.confirm({ expected: 3, leaveOutPositions: [2] });
    expect((await batch.drain()).states).toMatchObject({ enrolled: 3, left_out: 1 });
    expect((await batch.items())[1]).toMatchObject({ state: "left_out", reasonCode: "left_out_by_hand" });
  });

  it("goes to nobody when it was changed after the person saw it", async () => {
    const flowId = await addFlow(world);
    const batch = await makeBatch(world, flowId, ids.slice(0, 1));
    const { updatedAt: seen } = await batch.check();
    world.clock.move(1_000);
    const change = { perDay: 1, batchId: batch.id };
    const { updatedAt } = await updateFlowBatch({ ctx: ctx(), input: change }, world.clock);
    await expect(batch.confirm({ seen })).rejects.toMatchObject({ code: "conflict" });
    expect(inFlow(flowId)).toBe(0);
    await expect(batch.confirm({ seen: updatedAt })).resolves.toMatchObject({ state: "running" });
    await batch.drain();
  });

  it("pauses between two requests, goes on where it was, and cancels the rest", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids);
    await worker(world, { steps: 1 });
    await pauseFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    expect(await batch.drain()).toMatchObject({ state: "paused", states: { enrolled: 4, planned: 8 } });
    await resumeFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    await worker(world, { steps: 1 });
    await cancelFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    expect(await batch.drain()).toMatchObject({ state: "cancelled", states: { enrolled: 8, left_out: 4 } });
    expect(inFlow(flowId)).toBe(8);
    expect(await audits(batch.id)).toContain("cancelled");
    const late = resumeFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    await expect(late).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("F62: the results", () => {
  it("tell each refusal in words, and try again only what failed and may be tried again", async () => {
    const flowId = await addFlow(world);
    const batch = await makeBatch(world, flowId, [...ids.slice(0, 5), "nobody-knows-me"]);
    await batch.check();
    gong.control.set("acme", { assignFailureRate: 1 });
    await batch.confirm();
    const done = await batch.drain();
    expect(done).toMatchObject({ state: "finished", states: { refused: 6 }, retry: { possible: 5 } });
    const items = await batch.items();
    expect(items.at(-1)).toMatchObject({ reasonCode: "unknown_to_crm", isRetryable: false });
    expect(items[0]).toMatchObject({
      reasonCode: "unexpected",
      reason: "Gong failed over this one. Gong says: “An unexpected error occurred”",
      gongRequestId: expect.stringMatching(/^\w+$/),
    });
    quietGong(gong);
    await retryFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    expect(await batch.drain()).toMatchObject({ states: { enrolled: 5, refused: 1 } });
    const again = retryFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    await expect(again).rejects.toMatchObject({ code: "conflict" });
  });

  it("lose nobody when the flow is deleted in the middle, and say so of each", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids.slice(0, 10));
    gong.control.set("acme", { deleteFlowAfter: 6 });
    const done = await batch.drain();
    expect(done).toMatchObject({ state: "finished", states: { enrolled: 6, refused: 4 } });
    const refused = (await batch.items()).filter(({ state }) => state === "refused");
    expect(new Set(refused.map(({ reasonCode }) => reasonCode))).toEqual(new Set(["flow_gone"]));
  });

  it("lose nobody when the owner is gone from Gong meanwhile", async () => {
    const everybody = await gongClient({ simulator: gong }).gong.users.list();
    const { id = "" } = everybody.items.find(({ emailAddress }) => emailAddress === KIM) ?? {};
    const batch = await startBatch(world, await addFlow(world), ids.slice(0, 5));
    gong.control.changeUser("acme", id, { active: false });
    const done = await batch.drain();
    gong.control.changeUser("acme", id, { active: true });
    expect(done).toMatchObject({ state: "finished", states: { refused: 5 }, retry: { possible: 5 } });
    expect((await batch.items())[0]).toMatchObject({ reasonCode: "owner_gone" });
  });

  it("pause with words when a scope is missing, and go on after the reconnect", async () => {
    const batch = await startBatch(world, await addFlow(world), ids.slice(0, 5));
    gong.control.set("acme", { untrustedAddress: true });
    const held = await batch.drain();
    expect(held).toMatchObject({
      state: "paused",
      states: { planned: 5 },
      trouble: { code: "gong_unauthorized", nextStep: expect.stringContaining("trusted") },
    });
    quietGong(gong);
    await resumeFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 5 }, trouble: null });
  });

  it("wait by themselves when the budget is used up in the middle", async () => {
    const batch = await startBatch(world, await addFlow(world), ids.slice(0, 8));
    await worker(world, { steps: 1 });
    gong.control.rateLimitFor("acme", 600);
    await worker(world);
    const waiting = await batch.read();
    expect(waiting).toMatchObject({ state: "running", states: { enrolled: 4, planned: 4 } });
    expect(waiting.trouble?.code).toBe("gong_rate_limited");
    expect(Date.parse(waiting.waitingUntil ?? "")).toBe(world.clock.now() + 600_000);
    gong.control.resetLimits("acme");
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 8 } });
  });
});

describe("F67: the time of a batch", () => {
  it("comes when it is told to, and only so many go out a day, in the company's days", async () => {
    const flowId = await addFlow(world);
    const startAt = new Date(world.clock.now() + 3_600_000).toISOString();
    const batch = await startBatch(world, flowId, ids.slice(0, 7), { startAt, perDay: 3 });
    await worker(world);
    expect(await batch.read()).toMatchObject({ state: "scheduled", waitingUntil: startAt });
    expect(inFlow(flowId)).toBe(0);
    const days: number[] = [];
    for (let day = 0; day < 3; day += 1) {
      const { waitingUntil } = await batch.read();
      world.clock.move(Date.parse(waitingUntil ?? "") - world.clock.now());
      await worker(world);
      days.push(truthOf(flowId).length);
    }
    expect(days).toEqual([3, 6, 7]);
    expect(await batch.read()).toMatchObject({ state: "finished", states: { enrolled: 7 } });
  });

  it("gives one owner no more a day than the tenant allows, over all batches", async () => {
    world.clock.move(48 * 3_600_000);
    await settings({ perOwnerPerDay: 5 });
    const flows = [await addFlow(world), await addFlow(world)];
    for (const flowId of flows) await startBatch(world, flowId, ids.slice(0, 4));
    await Promise.all([worker(world), worker(world)]);
    expect(flows.reduce((sum, flowId) => sum + truthOf(flowId).length, 0)).toBe(5);
  });
});

describe("the approval of a large batch", () => {
  it("is a second person's, and a refusal says why", async () => {
    await settings({ approvalAbove: 3 });
    const flowId = await addFlow(world);
    const batch = await makeBatch(world, flowId, ids.slice(0, 4));
    await batch.check();
    expect(await batch.confirm()).toMatchObject({ state: "awaiting_approval", can: { approve: false } });
    await worker(world);
    expect(inFlow(flowId)).toBe(0);
    const approve = (who: typeof world.owner.ctx) =>
      approveFlowBatch({ ctx: who, input: batch.input }, world.clock);
    await expect(approve(ctx())).rejects.toMatchObject({ code: "forbidden" });
    const viewer = await makeMember(world.owner, "member");
    await expect(approve(viewer.ctx)).rejects.toMatchObject({ code: "forbidden" });
    const second = await makeMember(world.owner, "manager");
    const no = { ...batch.input, reason: "The texts are not ready." };
    await rejectFlowBatch({ ctx: second.ctx, input: no }, world.clock);
    expect(await batch.read()).toMatchObject({ state: "checked", approval: { rejection: no.reason } });
    await batch.confirm();
    expect(await approve(second.ctx)).toMatchObject({ state: "running", approvedBy: "Test manager" });
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 4 } });
    const small = await startBatch(world, await addFlow(world), ids.slice(0, 3));
    expect(await small.read()).toMatchObject({ state: "running" });
    await small.drain();
  });
});
