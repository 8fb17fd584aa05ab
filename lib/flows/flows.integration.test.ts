import { beforeEach, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { getFlow } from "./get-flow.ts";
import { listFlowFilters } from "./list-flow-filters.ts";
import { listFlows } from "./list-flows.ts";
import { ListFlowsQuery } from "./schemas.ts";

const at = new Date(Date.UTC(2026, 8, 1));
const copied = { contentHash: "x", raw: {}, mirroredAt: at };

describe("the list of flows", () => {
  let owner: TestMember & { tenantId: string; slug: string };
  const list = (who: TestMember, query: Record<string, unknown> = {}) =>
    listFlows({ ctx: who.ctx, input: ListFlowsQuery.parse(query) });
  const names = async (query: Record<string, unknown> = {}) =>
    (await list(owner, query)).flows.map(({ name }) => name);

  beforeEach(async () => {
    owner = await makeTenant("Acme");
    const { tenantId } = owner;
    await withTenant(tenantId, async (tx) => {
      await tx.gongUser.createMany({
        data: ["Kim", "Ada"].map((name, index) => ({
          tenantId,
          gongId: String(index + 1),
          name,
          active: true,
          ...copied,
        })),
      });
      const flow = (gongId: string, name: string, visibility: string, removedAt: Date | null = null) => ({
        tenantId,
        gongId,
        name,
        visibility,
        isExclusive: gongId === "13",
        removedAt,
        ...copied,
      });
      await tx.gongFlow.createMany({
        data: [
          flow("11", "Welcome", "Company"),
          flow("12", "100% follow-up", "Personal"),
          flow("13", "Win back", "Shared"),
          flow("14", "Gone", "Company", at),
        ],
      });
      await tx.gongFlowOwner.createMany({
        data: [
          { tenantId, flowGongId: "12", userGongId: "1", ...copied },
          { tenantId, flowGongId: "13", userGongId: "2", ...copied },
          { tenantId, flowGongId: "13", userGongId: "1", ...copied },
        ],
      });
      await tx.gongFlowStep.createMany({
        data: [
          { tenantId, flowGongId: "13", stepOrder: 2, action: "CALL", ...copied },
          { tenantId, flowGongId: "13", stepOrder: 1, action: "EMAIL", subject: "Hello", ...copied },
        ],
      });
    });
  });

  it("shows the flows of all owners by name, without those that Gong no longer has", async () => {
    expect(await names()).toEqual(["100% follow-up", "Welcome", "Win back"]);
    const { flows } = await list(owner);
    expect(flows.find(({ id }) => id === "13")?.owners.map(({ name }) => name)).toEqual(["Ada", "Kim"]);
  });

  it("filters by words, visibility and owner; a percent sign means itself", async () => {
    expect(await names({ name: "w" })).toEqual(["100% follow-up", "Welcome", "Win back"]);
    expect(await names({ name: "0%" })).toEqual(["100% follow-up"]);
    expect(await names({ visibility: "Company" })).toEqual(["Welcome"]);
    expect(await names({ owner: "1" })).toEqual(["100% follow-up", "Win back"]);
    const { owners } = await listFlowFilters({ ctx: owner.ctx });
    expect(owners.map(({ name }) => name)).toEqual(["Ada", "Kim"]);
  });

  it("goes on where a page ended, losing and doubling none", async () => {
    const first = await list(owner, { limit: 2 });
    const second = await list(owner, { limit: 2, cursor: first.nextCursor });
    expect(first.count).toBe(3);
    expect(second.nextCursor).toBeNull();
    expect([...first.flows, ...second.flows].map(({ id }) => id)).toEqual(["12", "11", "13"]);
    await expect(list(owner, { cursor: "[1]" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("opens a flow with its steps in order, and nothing that is gone or another tenant's", async () => {
    const flow = await getFlow({ ctx: owner.ctx, input: { flowId: "13" } });
    expect(flow.steps.map(({ order, action }) => [order, action])).toEqual([
      [1, "EMAIL"],
      [2, "CALL"],
    ]);
    const gone = getFlow({ ctx: owner.ctx, input: { flowId: "14" } });
    await expect(gone).rejects.toMatchObject({ code: "not_found" });
    const stranger = await makeTenant("Other");
    const foreign = getFlow({ ctx: stranger.ctx, input: { flowId: "13" } });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    expect((await list(stranger)).flows).toEqual([]);
  });

  it("is closed to those without the area", async () => {
    const viewer = await makeMember(owner, "viewer");
    if (viewer.ctx.actor.areas.flows !== "none")
      viewer.ctx.actor.areas = { ...viewer.ctx.actor.areas, flows: "none" };
    await expect(list(viewer)).rejects.toMatchObject({ code: "forbidden" });
  });
});
