import { beforeEach, describe, expect, inject, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { changeMember } from "./change-member.ts";
import { findMembership } from "./find-membership.ts";
import { listMembers } from "./list-members.ts";
import { leaveTenant, removeMember } from "./remove-member.ts";
import { verifyAudit } from "./verify-audit.ts";

type Owner = TestMember & { tenantId: string; slug: string };

const idOf = (member: TestMember) => member.ctx.actor.memberId;

async function owners(tenantId: string): Promise<number> {
  return withTenant(tenantId, (tx) => tx.member.count({ where: { tenantId, role: "owner" } }));
}

/** The context of the member's next request, as the wrapper makes it. */
async function nextRequest(member: TestMember, slug: string): Promise<TestMember["ctx"]> {
  const session = {
    id: member.ctx.actor.sessionId,
    personId: member.personId,
    email: member.email,
    name: member.ctx.actor.name,
    provedAt: 0,
    hasPassword: true,
  };
  const ctx = await findMembership(session, slug, { requestId: "req_x", address: null });
  if (!ctx) throw new Error("no membership");
  return ctx;
}

describe("members", () => {
  let owner: Owner;
  beforeEach(async () => {
    owner = await makeTenant();
  });

  it("keep a last owner, who can neither leave nor be demoted", async () => {
    await expect(leaveTenant({ ctx: owner.ctx })).rejects.toMatchObject({ code: "conflict" });
    await expect(
      changeMember({ ctx: owner.ctx, input: { memberId: idOf(owner), role: "admin" } }),
    ).rejects.toMatchObject({ code: "conflict" });
    expect(await owners(owner.tenantId)).toBe(1);
    const second = await makeMember(owner, "owner");
    await leaveTenant({ ctx: owner.ctx });
    await expect(leaveTenant({ ctx: second.ctx })).rejects.toMatchObject({ code: "conflict" });
  });

  it("keep an owner when all owners leave, demote and remove each other at the same moment", async () => {
    const others = await Promise.all([makeMember(owner, "owner"), makeMember(owner, "owner")]);
    const all = [owner, ...others];
    const attempts = all.flatMap((actor, at) => {
      const next = all[(at + 1) % all.length] ?? actor;
      return [
        leaveTenant({ ctx: actor.ctx }),
        changeMember({ ctx: actor.ctx, input: { memberId: idOf(next), role: "viewer" } }),
        removeMember({ ctx: actor.ctx, input: { memberId: idOf(next) } }),
      ];
    });
    const results = await Promise.allSettled(attempts);
    expect(results.some((result) => result.status === "fulfilled")).toBe(true);
    expect(await owners(owner.tenantId)).toBeGreaterThanOrEqual(1);
    expect(inject("databaseKind")).toMatch(/postgres|embedded/);
    expect(await withTenant(owner.tenantId, (tx) => verifyAudit(tx, owner.tenantId))).toMatchObject({
      isIntact: true,
      entries: results.filter((result) => result.status === "fulfilled").length,
    });
  });

  it("are made owners, changed and removed as owners by owners alone", async () => {
    const admin = await makeMember(owner, "admin");
    const member = await makeMember(owner, "member");
    const tries = [
      () => changeMember({ ctx: admin.ctx, input: { memberId: idOf(member), role: "owner" } }),
      () => changeMember({ ctx: admin.ctx, input: { memberId: idOf(owner), role: "viewer" } }),
      () => removeMember({ ctx: admin.ctx, input: { memberId: idOf(owner) } }),
      () => changeMember({ ctx: admin.ctx, input: { memberId: idOf(admin), role: "owner" } }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    await changeMember({ ctx: owner.ctx, input: { memberId: idOf(member), role: "owner" } });
    expect(await owners(owner.tenantId)).toBe(2);
  });

  it("cannot be changed by managers, members and viewers, nor by an admin who lost the role meanwhile", async () => {
    for (const role of ["manager", "member", "viewer"] as const) {
      const actor = await makeMember(owner, role);
      await expect(
        changeMember({ ctx: actor.ctx, input: { memberId: idOf(actor), role: "admin" } }),
      ).rejects.toMatchObject({ code: "forbidden" });
      await expect(listMembers({ ctx: actor.ctx })).rejects.toMatchObject({ code: "forbidden" });
    }
    const admin = await makeMember(owner, "admin");
    const viewer = await makeMember(owner, "viewer");
    await changeMember({ ctx: owner.ctx, input: { memberId: idOf(admin), role: "viewer" } });
    await expect(removeMember({ ctx: admin.ctx, input: { memberId: idOf(viewer) } })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("get adjusted areas at their next request, and lose them with a new role", async () => {
    const member = await makeMember(owner, "member");
    const input = { memberId: idOf(member) };
    await changeMember({ ctx: owner.ctx, input: { ...input, areas: { flows: "write", calls: "none" } } });
    const adjusted = await nextRequest(member, owner.slug);
    expect(adjusted.actor.areas).toMatchObject({ flows: "write", calls: "none", library: "read" });
    await changeMember({ ctx: owner.ctx, input: { ...input, role: "viewer" } });
    const viewer = await nextRequest(member, owner.slug);
    expect(viewer.actor).toMatchObject({ role: "viewer", areas: { flows: "none", calls: "read" } });
  });

  it("get no more from an admin than the admin holds", async () => {
    const admin = await makeMember(owner, "admin");
    await changeMember({ ctx: owner.ctx, input: { memberId: idOf(admin), areas: { privacy: "none" } } });
    const ctx = await nextRequest(admin, owner.slug);
    const member = await makeMember(owner, "member");
    const give = (change: object) => changeMember({ ctx, input: { memberId: idOf(member), ...change } });
    await expect(give({ areas: { privacy: "read" } })).rejects.toMatchObject({ code: "forbidden" });
    await expect(give({ role: "admin" })).rejects.toMatchObject({ code: "forbidden" });
    await give({ role: "manager", areas: { logs: "read" } });
    await expect(
      changeMember({ ctx, input: { memberId: idOf(admin), areas: { privacy: "write" } } }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  it("of another tenant are answered as unknown ones", async () => {
    const other = await makeTenant();
    for (const memberId of [idOf(other), "mem_none"]) {
      const refused = { code: "not_found", message: "This member does not exist, or you cannot see it." };
      await expect(
        changeMember({ ctx: owner.ctx, input: { memberId, role: "viewer" } }),
      ).rejects.toMatchObject(refused);
      await expect(removeMember({ ctx: owner.ctx, input: { memberId } })).rejects.toMatchObject(refused);
    }
    expect(await owners(other.tenantId)).toBe(1);
  });

  it("are limited to their own batches of prospects from the next request on, but never an owner", async () => {
    const rep = await makeMember(owner, "manager");
    const limit = (member: TestMember, isLimitedToOwnFlows: boolean) =>
      changeMember({ ctx: owner.ctx, input: { memberId: idOf(member), isLimitedToOwnFlows } });
    const isLimited = async (member: TestMember) =>
      (await nextRequest(member, owner.slug)).actor.isLimitedToOwnFlows;
    await limit(rep, true);
    expect(await isLimited(rep)).toBe(true);
    const listed = await listMembers({ ctx: owner.ctx });
    expect(listed.find(({ id }) => id === idOf(rep))?.isLimitedToOwnFlows).toBe(true);
    await limit(rep, false);
    expect(await isLimited(rep)).toBe(false);
    const second = await makeMember(owner, "owner");
    await limit(second, true);
    expect(await isLimited(second)).toBe(false);
  });
});
