import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { listBatchRequests } from "./list-batch-requests.ts";
import { addFlow, type FlowWorld, freeIds, KIM, makeFlowWorld, worker } from "./testing/flow-world.ts";
import { makeBatch, startBatch } from "./testing/make-batch.ts";
import { undoFlowBatch } from "./undo-batch.ts";
import { type FlowsClient, leaseMs } from "./work/work-options.ts";

const chunkSize = 4;
let world: FlowWorld;
let ids: string[];
beforeAll(async () => {
  world = await makeFlowWorld(gong, chunkSize);
  ids = freeIds(gong, 12);
});
beforeEach(() => quietGong(gong));
afterAll(() => gong.stop());

const ctx = () => world.owner.ctx;
const truthOf = (flowId: string) =>
  gong.control
    .engage("acme")
    .enrolments()
    .enrolments.filter((count) => count.flowId === flowId);
const audits = async (batchId: string) => {
  const rows = await withTenant(world.tenantId, (tx) =>
    tx.auditEntry.findMany({ where: { tenantId: world.tenantId, target: batchId }, orderBy: { seq: "asc" } }),
  );
  return rows.map(({ action }) => action.replace("flow-batch.", ""));
};
/** A client that has something else happen with its assignments. */
const withAssign = (assignProspects: FlowsClient["flows"]["assignProspects"]): FlowsClient => ({
  flows: { ...world.client.flows, assignProspects },
});

describe("B8 and R15: nobody is enrolled twice", () => {
  it("looks before it sends again when an answer was lost after the write took effect", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids.slice(0, 4));
    gong.control.set("acme", { writeLostRate: 1, allowDoubleEnrolment: true });
    await worker(world);
    expect(await batch.read()).toMatchObject({ states: { sending: 4 }, state: "running" });
    const sent = vi.spyOn(world.client.flows, "assignProspects");
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 4 } });
    expect(sent).not.toHaveBeenCalled();
    sent.mockRestore();
    expect(truthOf(flowId).every(({ enrolled }) => enrolled === 1)).toBe(true);
    const [request] = await listBatchRequests({ ctx: ctx(), input: batch.input });
    expect(request).toMatchObject({ state: "settled", words: "Looked up: 4 of 4 are in the flow." });
  });

  it("looks as well when Gong took so long that we gave up, and when it told of an error", async () => {
    for (const fault of [{ writeLateRate: 1, writeLateMs: 30_000 }, { writeErrorRate: 1 }]) {
      quietGong(gong);
      const flowId = await addFlow(world);
      const batch = await startBatch(world, flowId, ids.slice(0, 3));
      gong.control.set("acme", { ...fault, allowDoubleEnrolment: true });
      const impatient = withAssign((input, options) =>
        world.client.flows.assignProspects(input, { ...options, timeoutMs: 2_000 }),
      );
      await worker(world, { open: async () => impatient });
      expect((await batch.read()).states.sending).toBe(3);
      expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 3 } });
      expect(truthOf(flowId).map(({ enrolled }) => enrolled)).toEqual([1, 1, 1]);
    }
  });

  it("sends again whom it did not find", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids.slice(0, 3));
    gong.control.set("acme", { serverErrorRate: 1 });
    await worker(world);
    quietGong(gong);
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 3 } });
    expect((await batch.items()).map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
  });

  it("goes on for a worker that was killed with a request in its hands, once its lease is over", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids.slice(0, 4));
    gong.control.set("acme", { allowDoubleEnrolment: true });
    const killed = Promise.withResolvers<void>();
    const lastWords = Promise.withResolvers<void>();
    const dying = withAssign(async (input, options) => {
      const answer = await world.client.flows.assignProspects(input, options);
      killed.resolve();
      await lastWords.promise;
      return answer;
    });
    const zombie = worker(world, { open: async () => dying });
    await killed.promise;
    expect(await worker(world)).toBe(0);
    world.clock.move(leaseMs + 1);
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 4 } });
    const settled = await batch.items();
    lastWords.resolve();
    await zombie;
    expect(await batch.items()).toEqual(settled);
    expect(truthOf(flowId).every(({ enrolled }) => enrolled === 1)).toBe(true);
  });

  it("counts two clicks once, and two tabs with one list as well", async () => {
    const flowId = await addFlow(world);
    const [one, other] = [
      await makeBatch(world, flowId, ids.slice(0, 6)),
      await makeBatch(world, flowId, ids.slice(0, 6)),
    ];
    await one.check();
    await other.check();
    gong.control.set("acme", { allowDoubleEnrolment: true });
    const clicks = await Promise.allSettled([one.confirm(), one.confirm(), other.confirm()]);
    expect(clicks.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    await Promise.all([worker(world), worker(world), worker(world)]);
    await one.drain();
    await other.drain();
    expect(truthOf(flowId).map(({ enrolled }) => enrolled)).toEqual([1, 1, 1, 1, 1, 1]);
    const states = [await one.states(), await other.states()];
    expect(states.reduce((sum, { enrolled = 0, already = 0 }) => sum + enrolled + already, 0)).toBe(12);
  });
});

describe("F66 and B7: an undo", () => {
  it("takes out whom the batch put in, and nobody else", async () => {
    const flowId = await addFlow(world);
    const [before = ""] = ids;
    const batch = await makeBatch(world, flowId, ids.slice(0, 5));
    await batch.check();
    await world.client.flows.assignProspects({
      crmProspectsIds: [before],
      flowId,
      flowInstanceOwnerEmail: KIM,
    });
    await batch.confirm();
    const done = await batch.drain();
    expect(done).toMatchObject({ states: { enrolled: 4, already: 1 }, undo: { possible: 4 } });
    expect(done.undo.impossible.map(({ count }) => count)).toEqual([1, 4]);
    await undoFlowBatch({ ctx: ctx(), input: { ...batch.input, positions: [2] } }, world.clock);
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 3, undone: 1 } });
    await undoFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    gong.control.set("acme", { writeLostRate: 0.5 });
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { already: 1, undone: 4 } });
    expect(truthOf(flowId).filter(({ live }) => live > 0)).toMatchObject([{ crmProspectId: before }]);
    expect(await audits(batch.id)).toContain("undone");
    const again = undoFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    await expect(again).rejects.toMatchObject({ code: "conflict" });
  });

  it("says of whom had left the flow already that nothing was left to undo", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids.slice(0, 2));
    await batch.drain();
    await world.client.flows.unassignByCrmId({ crmProspectId: ids[0] ?? "", flowId });
    await undoFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    await batch.drain();
    const reasons = (await batch.items()).map(({ state, reasonCode }) => [state, reasonCode]);
    expect(reasons).toEqual([
      ["undone", "ended_before"],
      ["undone", null],
    ]);
  });

  it("that cannot go on says why, leaves the rest as it was, and can be begun again", async () => {
    const flowId = await addFlow(world);
    const batch = await startBatch(world, flowId, ids.slice(0, 3));
    await batch.drain();
    await undoFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    gong.control.set("acme", { untrustedAddress: true });
    expect(await batch.drain()).toMatchObject({
      state: "finished",
      states: { enrolled: 3, undoing: 0 },
      trouble: { code: "gong_unauthorized" },
      can: { undo: true },
    });
    quietGong(gong);
    await undoFlowBatch({ ctx: ctx(), input: batch.input }, world.clock);
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { undone: 3 }, trouble: null });
    expect(truthOf(flowId).filter(({ live }) => live > 0)).toEqual([]);
  });
});
