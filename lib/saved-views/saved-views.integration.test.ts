import { beforeEach, describe, expect, it } from "vitest";
import { leaveTenant, removeMember } from "#lib/tenancy/remove-member.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { createSavedView } from "./create-saved-view.ts";
import { listSavedViews } from "./list-saved-views.ts";
import { removeSavedView } from "./remove-saved-view.ts";
import { CreateSavedViewInput } from "./schemas.ts";
import { updateSavedView } from "./update-saved-view.ts";

const pricing = { screen: "search", name: "Pricing", query: "q=pricing&side=them", isShared: false } as const;

describe("a saved view", () => {
  let owner: TestMember & { tenantId: string; slug: string };
  let manager: TestMember;
  let member: TestMember;
  beforeEach(async () => {
    owner = await makeTenant("Acme");
    manager = await makeMember(owner, "manager");
    member = await makeMember(owner, "member");
  });
  const keep = (who: TestMember, more: Partial<CreateSavedViewInput> = {}) =>
    createSavedView({ ctx: who.ctx, input: { ...pricing, ...more } });
  const names = async (who: TestMember) =>
    (await listSavedViews({ ctx: who.ctx, input: { screen: "search" } })).map(({ name }) => name);

  it("is seen by its keeper alone until he shares it", async () => {
    const { id } = await keep(manager);
    expect(await names(manager)).toEqual(["Pricing"]);
    expect(await names(member)).toEqual([]);
    await updateSavedView({ ctx: manager.ctx, input: { viewId: id, isShared: true } });
    expect(await listSavedViews({ ctx: member.ctx, input: { screen: "search" } })).toEqual([
      { id, name: "Pricing", query: pricing.query, isShared: true, isMine: false, owner: "Test manager" },
    ]);
  });

  it("is listed on its own screen only", async () => {
    await keep(manager, { screen: "calls" });
    expect(await names(manager)).toEqual([]);
  });

  it("keeps one of a name a person, and says which field is wrong", async () => {
    await keep(manager);
    await expect(keep(manager)).rejects.toMatchObject({
      code: "conflict",
      invalidParams: [{ name: "name" }],
    });
    await keep(member);
    const { id } = await keep(manager, { name: "Budget" });
    const taken = updateSavedView({ ctx: manager.ctx, input: { viewId: id, name: "Pricing" } });
    await expect(taken).rejects.toMatchObject({ code: "conflict" });
  });

  it("takes a name once, however many ask for it at the same moment", async () => {
    const made = await Promise.all(["A", "B", "C", "D", "E", "F"].map((name) => keep(manager, { name })));
    const renamed = await Promise.allSettled(
      made.map(({ id }) => updateSavedView({ ctx: manager.ctx, input: { viewId: id, name: "Wanted" } })),
    );
    const refused = renamed.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(made.length - 1);
    for (const reason of refused) {
      expect(reason).toMatchObject({ code: "conflict", invalidParams: [{ name: "name" }] });
    }
  });

  it("is changed by its keeper alone; another's answers like a missing one", async () => {
    const { id } = await keep(manager, { isShared: true });
    const input = { viewId: id, name: "Mine now" };
    await expect(updateSavedView({ ctx: member.ctx, input })).rejects.toMatchObject({ code: "not_found" });
    await expect(updateSavedView({ ctx: owner.ctx, input })).rejects.toMatchObject({ code: "not_found" });
    await expect(removeSavedView({ ctx: member.ctx, input })).rejects.toMatchObject({ code: "not_found" });
  });

  it("is removed by its keeper, and by an admin when it is shared", async () => {
    const own = await keep(manager);
    const shared = await keep(manager, { name: "Shared", isShared: true });
    await expect(removeSavedView({ ctx: owner.ctx, input: { viewId: own.id } })).rejects.toMatchObject({
      code: "not_found",
    });
    await removeSavedView({ ctx: owner.ctx, input: { viewId: shared.id } });
    await removeSavedView({ ctx: manager.ctx, input: { viewId: own.id } });
    expect(await names(manager)).toEqual([]);
  });

  it("passes on when its keeper is removed or leaves, private ones go with him", async () => {
    await keep(manager, { isShared: true });
    await keep(manager, { name: "Private" });
    await keep(member, { isShared: true });
    await removeMember({ ctx: owner.ctx, input: { memberId: manager.ctx.actor.memberId } });
    await leaveTenant({ ctx: member.ctx });
    expect(await names(owner)).toEqual(["Pricing (Test manager)", "Pricing (Test member)"]);
  });

  it("belongs to one tenant", async () => {
    const { id } = await keep(manager, { isShared: true });
    const stranger = await makeTenant("Other");
    expect(await names(stranger)).toEqual([]);
    await expect(removeSavedView({ ctx: stranger.ctx, input: { viewId: id } })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("takes a query string and nothing that could lead elsewhere", () => {
    for (const query of ["?q=1", "q=a b", "q=1#top", "q=1\nx", "x".repeat(2_001)]) {
      expect(CreateSavedViewInput.safeParse({ ...pricing, query }).success, query.slice(0, 20)).toBe(false);
    }
    expect(CreateSavedViewInput.safeParse(pricing).success).toBe(true);
  });
});
