import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { createFlowBatch } from "./create-batch.ts";
import { exportBatchItems } from "./export-batch-items.ts";
import { getFlowBatch } from "./get-batch.ts";
import { listBatchItems } from "./list-batch-items.ts";
import { listFlowBatches } from "./list-batches.ts";
import { CreateFlowBatchInput, ListFlowBatchesQuery, UpdateFlowBatchInput } from "./schemas.ts";
import { startBatchCheck } from "./start-check.ts";
import {
  addFlow,
  type FlowWorld,
  freeIds,
  KIM,
  makeFlowWorld,
  mirrorFlow,
  worker,
} from "./testing/flow-world.ts";
import { makeBatch } from "./testing/make-batch.ts";
import { updateFlowBatch } from "./update-batch.ts";

let world: FlowWorld;
let ids: string[];
beforeAll(async () => {
  world = await makeFlowWorld(gong);
  ids = freeIds(gong, 40);
});
beforeEach(() => quietGong(gong));
afterAll(() => gong.stop());

const ctx = () => world.owner.ctx;
const flowOf = (name: string) => {
  const flow = gong.control
    .engage("acme")
    .flows()
    .find((one) => one.name === name);
  return { id: flow?.id ?? "", isExclusive: flow?.exclusive ?? false };
};
const assign = (flowId: string, crmProspectsIds: string[]) =>
  world.client.flows.assignProspects({ crmProspectsIds, flowId, flowInstanceOwnerEmail: KIM });

describe("B6 and F60: the check before anything is sent", () => {
  it("gives every row its verdict and its reason, and changes nothing in Gong", async () => {
    const [free = "", inThis = "", inOther = "", inExclusive = ""] = ids;
    const flowId = await addFlow(world);
    const other = await addFlow(world);
    await assign(flowId, [inThis]);
    await assign(other, [inOther]);
    await assign(flowOf("Inbound: demo request").id, [inExclusive]);
    const before = gong.control.engage("acme").enrolments().enrolled;
    const batch = await makeBatch(world, flowId, [free, inThis, inOther, inExclusive, free, "a b", ""]);
    const draft = await batch.read();
    expect(draft.verdicts).toMatchObject({ unchecked: 4, repeated: 1, malformed: 2 });
    expect(draft.price).toMatchObject({ check: 1, perDay: 10_000 });
    const checked = await batch.check();
    expect(checked).toMatchObject({ state: "checked", sendable: 2, check: { done: 4, of: 4 } });
    const items = await batch.items();
    expect(items.map(({ verdict }) => verdict)).toEqual([
      "ok",
      "already_in",
      "other_flow",
      "exclusive",
      "repeated",
      "malformed",
      "malformed",
    ]);
    expect(items.map(({ state }) => state)).toEqual([
      "planned",
      "left_out",
      "planned",
      "left_out",
      "left_out",
      "left_out",
      "left_out",
    ]);
    for (const { verdict, verdictReason } of items) {
      if (verdict !== "ok") expect(verdictReason).toMatch(/\w.*\.$/);
    }
    expect(items[3]?.verdictReason).toContain("“Inbound: demo request”");
    expect(items[4]?.verdictReason).toBe("The same id stands in line 1.");
    expect(gong.control.engage("acme").enrolments().enrolled).toBe(before);
  });

  it("B9: stops whom an exclusive flow cannot share with another", async () => {
    const [one = ""] = ids.slice(5);
    const exclusive = flowOf("Inbound: demo request");
    expect(exclusive.isExclusive).toBe(true);
    await mirrorFlow(world.tenantId, exclusive.id, { isExclusive: true });
    await assign(await addFlow(world), [one]);
    const batch = await makeBatch(world, exclusive.id, [one]);
    expect(await batch.check()).toMatchObject({ sendable: 0, can: { confirm: false } });
    expect(await batch.items()).toMatchObject([{ verdict: "blocks", state: "left_out" }]);
  });

  it("reads a thousand prospects with one request, and says its price beside today's budget", async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => `lead-${at}`);
    const batch = await makeBatch(world, await addFlow(world), rows);
    expect((await batch.read()).price).toMatchObject({ check: 2, send: 15 });
    const asked = vi.spyOn(world.client.flows, "listOfProspects");
    const checked = await batch.check();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(checked).toMatchObject({ requests: 2, verdicts: expect.objectContaining({ ok: 1_500 }) });
    asked.mockRestore();
  });

  it("goes on after trouble where it stopped, and tells what the trouble is", async () => {
    const batch = await makeBatch(world, await addFlow(world), ids.slice(0, 3));
    gong.control.set("acme", { serverErrorRate: 1 });
    await startBatchCheck({ ctx: ctx(), input: batch.input }, world.clock);
    await worker(world);
    const held = await batch.read();
    expect(held).toMatchObject({ state: "checking", trouble: { sentence: expect.stringContaining("Gong") } });
    expect(held.trouble?.gongRequestId).toMatch(/^\w+$/);
    quietGong(gong);
    expect(await batch.drain()).toMatchObject({ state: "checked", trouble: null });
  });

  it("says who goes out on a later day when a day takes only so many", async () => {
    const batch = await makeBatch(world, await addFlow(world), ids.slice(10, 15), { perDay: 2 });
    expect((await batch.check()).verdicts).toMatchObject({ ok: 2, later: 3 });
    expect((await batch.items()).at(-1)?.verdictReason).toContain("2 a day for Kim Tanaka");
  });
});

describe("F63: the owner and the flow of a batch", () => {
  const change = (input: object) => async () =>
    updateFlowBatch({
      ctx: ctx(),
      input: {
        ...UpdateFlowBatchInput.parse(input),
        batchId: (await makeBatch(world, await addFlow(world), ids.slice(0, 1))).id,
      },
    });

  it("are an active Gong user and a flow that he sees", async () => {
    const { tenantId } = world;
    await withTenant(tenantId, async (tx) => {
      const user = { tenantId, contentHash: "x", raw: {}, mirroredAt: new Date() };
      await tx.gongUser.create({
        data: { ...user, gongId: "902", name: "Gone Girl", emailAddress: "gone@acme.example", active: false },
      });
      await tx.gongFlow.createMany({
        data: [
          { ...user, gongId: "77", name: "Personal", visibility: "Personal", isExclusive: false },
          {
            ...user,
            gongId: "78",
            name: "Old",
            visibility: "Company",
            isExclusive: false,
            removedAt: new Date(),
          },
        ],
      });
    });
    const invalid = { code: "invalid_input" };
    await expect(change({ ownerEmail: "nobody@acme.example" })()).rejects.toMatchObject(invalid);
    await expect(change({ ownerEmail: "GONE@acme.example" })()).rejects.toMatchObject(invalid);
    await expect(change({ flowId: "77" })()).rejects.toMatchObject(invalid);
    await expect(change({ flowId: "78" })()).rejects.toMatchObject(invalid);
    await expect(change({ flowId: "999" })()).rejects.toMatchObject(invalid);
    await expect(change({ ownerEmail: "Kim.Tanaka@ACME.example" })()).resolves.toMatchObject({
      owner: { email: KIM, name: "Kim Tanaka" },
    });
  });

  it("make a check worthless when they change, and nothing else does", async () => {
    const batch = await makeBatch(world, await addFlow(world), ids.slice(16, 18));
    await batch.check();
    const perDay = await updateFlowBatch({ ctx: ctx(), input: { ...batch.input, perDay: 5 } });
    expect(perDay).toMatchObject({ state: "checked", perDay: 5 });
    const flowId = await addFlow(world);
    const moved = await updateFlowBatch({ ctx: ctx(), input: { ...batch.input, flowId } });
    expect(moved).toMatchObject({ state: "draft", checkedAt: null, verdicts: { unchecked: 2, ok: 0 } });
  });
});

describe("batches", () => {
  it("keep rows that could not be read, and hand everything over as a file", async () => {
    const input = CreateFlowBatchInput.parse({
      source: "file",
      rows: [{ line: 2, crmProspectId: " 0012 ", name: "Bo", values: { Id: "0012", Note: "=1+1" } }],
      rejected: [{ line: 3, reason: "The row has no id.", values: { Id: "" } }],
    });
    const { id } = await createFlowBatch({ ctx: ctx(), input });
    const { items, count } = await listBatchItems({ ctx: ctx(), input: { batchId: id, limit: 50 } });
    expect(count).toBe(2);
    expect(items).toMatchObject([
      { line: 2, crmProspectId: "0012", verdict: "unchecked" },
      { line: 3, verdict: "unreadable", verdictReason: "The row has no id.", state: "left_out" },
    ]);
    const file = await exportBatchItems({ ctx: ctx(), input: { batchId: id } });
    const [header = "", first = "", second = ""] = file.split("\r\n");
    expect(header).toContain("verdict_reason");
    expect(header.endsWith("Id,Note")).toBe(true);
    expect(first).toContain("0012,'=1+1");
    expect(second).toContain("The row has no id.");
  });

  it("of fifty thousand rows are taken in seconds", async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => ({ crmProspectId: `lead-${at}`, line: at + 1 }));
    const batch = await createFlowBatch({ ctx: ctx(), input: CreateFlowBatchInput.parse({ rows }) });
    expect(batch).toMatchObject({ rows: 50_000, price: { check: 50, send: 500 } });
  }, 60_000);

  it("can begin with those of an earlier one", async () => {
    const first = await makeBatch(world, await addFlow(world), [...ids.slice(20, 23), "a b"]);
    const again = await createFlowBatch({
      ctx: ctx(),
      input: CreateFlowBatchInput.parse({ from: { batchId: first.id, verdicts: ["unchecked"] } }),
    });
    expect(again).toMatchObject({ rows: 3, source: "batch", verdicts: { unchecked: 3 } });
  });

  it("go on where a page of the history ended, and show other tenants nothing", async () => {
    const list = (query: object) => listFlowBatches({ ctx: ctx(), input: ListFlowBatchesQuery.parse(query) });
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.nextCursor });
    const shown = [...first.batches, ...second.batches].map(({ id }) => id);
    expect(new Set(shown).size).toBe(4);
    const [foreign = ""] = shown;
    const stranger = await makeTenant("Other");
    const ask = getFlowBatch({ ctx: stranger.ctx, input: { batchId: foreign } });
    await expect(ask).rejects.toMatchObject({ code: "not_found" });
    const items = listBatchItems({ ctx: stranger.ctx, input: { batchId: foreign, limit: 1 } });
    await expect(items).rejects.toMatchObject({ code: "not_found" });
    const change = updateFlowBatch({ ctx: stranger.ctx, input: { batchId: foreign, perDay: 1 } });
    await expect(change).rejects.toMatchObject({ code: "not_found" });
    const mine = listFlowBatches({ ctx: stranger.ctx, input: ListFlowBatchesQuery.parse({}) });
    expect((await mine).batches).toEqual([]);
  });

  it("are made only by those who may change flows, and by some only for themselves", async () => {
    const member = await makeMember(world.owner, "member");
    const input = CreateFlowBatchInput.parse({ rows: [{ crmProspectId: "1" }] });
    await expect(createFlowBatch({ ctx: member.ctx, input })).rejects.toMatchObject({ code: "forbidden" });
    const rep = await makeMember(world.owner, "manager");
    rep.ctx.actor = { ...rep.ctx.actor, isLimitedToOwnFlows: true, gongUserId: "903" };
    const own = await createFlowBatch({ ctx: rep.ctx, input });
    const forKim = updateFlowBatch({ ctx: rep.ctx, input: { batchId: own.id, ownerEmail: KIM } });
    await expect(forKim).rejects.toMatchObject({ code: "forbidden" });
    const theirs = await createFlowBatch({ ctx: ctx(), input });
    const peek = getFlowBatch({ ctx: rep.ctx, input: { batchId: theirs.id } });
    await expect(peek).rejects.toMatchObject({ code: "not_found" });
    const { batches } = await listFlowBatches({ ctx: rep.ctx, input: ListFlowBatchesQuery.parse({}) });
    expect(batches.map(({ id }) => id)).toEqual([own.id]);
    await expect(getFlowBatch({ ctx: ctx(), input: { batchId: own.id } })).resolves.toBeDefined();
  });
});
