import { beforeAll, describe, expect, it } from "vitest";
import type { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { visibleCalls } from "./call-visibility.ts";
import type { TenantContext } from "./context.ts";
import { matchMembersToGongUsers } from "./match-gong-users.ts";

/** head ─ lead ─ rep, and apart from them other; the last two manage each other in a loop. */
const users = { head: null, lead: "head", rep: "lead", other: "loop", loop: "other" } as const;

async function addUser(tenantId: string, gongId: string, managerGongId: string | null, emailAddress: string) {
  await withTenant(tenantId, (tx) =>
    tx.gongUser.create({
      data: {
        tenantId,
        gongId,
        managerGongId,
        emailAddress,
        name: gongId,
        active: true,
        contentHash: "x",
        raw: {},
        mirroredAt: new Date(),
      },
    }),
  );
}

interface CallFacts {
  host: string;
  isPrivate?: boolean;
  removedAt?: Date;
  guest?: string;
}

async function addCall(tenantId: string, gongId: string, { host, guest, ...facts }: CallFacts) {
  await withTenant(tenantId, async (tx) => {
    await tx.call.create({
      data: {
        tenantId,
        gongId,
        startedAt: new Date(),
        durationSeconds: 60,
        primaryUserGongId: host,
        direction: "Outbound",
        scope: "External",
        isPrivate: false,
        partyCount: 1,
        contentHash: "x",
        mirroredAt: new Date(),
        ...facts,
      },
    });
    if (!guest) return;
    await tx.callParty.create({
      data: { tenantId, callGongId: gongId, position: 0, userGongId: guest, side: "us", methods: [] },
    });
  });
}

describe("which calls a member sees", () => {
  let owner: TestMember & { tenantId: string };
  let lead: TestMember;
  beforeAll(async () => {
    owner = await makeTenant();
    lead = await makeMember({ tenantId: owner.tenantId, slug: "" }, "manager");
    for (const [gongId, manager] of Object.entries(users)) {
      await addUser(owner.tenantId, gongId, manager, gongId === "lead" ? lead.email : `${gongId}@x.example`);
      await addCall(owner.tenantId, `by-${gongId}`, { host: gongId });
    }
    await addCall(owner.tenantId, "other-with-rep", { host: "other", guest: "rep" });
    await addCall(owner.tenantId, "private", { host: "lead", isPrivate: true });
    await addCall(owner.tenantId, "removed", { host: "lead", removedAt: new Date() });
  });

  async function seenBy(ctx: TenantContext, visibility: Visibility, showPrivate = false): Promise<string[]> {
    return withTenant(ctx.tenantId, async (tx) => {
      await tx.tenant.update({ where: { id: ctx.tenantId }, data: { visibility, showPrivate } });
      const where = await visibleCalls(tx, ctx);
      const rows = await tx.call.findMany({ where, select: { gongId: true } });
      return rows.map((row) => row.gongId).toSorted();
    });
  }
  const asUser = (gongUserId: string | null): TenantContext => ({
    ...lead.ctx,
    actor: { ...lead.ctx.actor, gongUserId },
  });
  const everyones = ["by-head", "by-lead", "by-loop", "by-other", "by-rep", "other-with-rep"];

  it("are everyone's where the tenant says so, and never private or removed ones", async () => {
    expect(await seenBy(asUser("rep"), "everyone")).toEqual(everyones);
    expect(await seenBy(asUser(null), "everyone")).toEqual(everyones);
    expect(await seenBy(asUser("rep"), "everyone", true)).toEqual([...everyones, "private"]);
  });

  it("are those of the team below in Gong's tree, hosted or joined", async () => {
    expect(await seenBy(asUser("head"), "own_team")).toEqual([
      "by-head",
      "by-lead",
      "by-rep",
      "other-with-rep",
    ]);
    expect(await seenBy(asUser("lead"), "own_team")).toEqual(["by-lead", "by-rep", "other-with-rep"]);
    expect(await seenBy(asUser("rep"), "own_team")).toEqual(["by-rep", "other-with-rep"]);
  });

  it("end where the manager tree runs in a circle", async () => {
    expect(await seenBy(asUser("other"), "own_team")).toEqual(["by-loop", "by-other", "other-with-rep"]);
  });

  it("are the own ones where the tenant says so", async () => {
    expect(await seenBy(asUser("lead"), "own_calls")).toEqual(["by-lead"]);
    expect(await seenBy(asUser("lead"), "own_calls", true)).toEqual(["by-lead", "private"]);
  });

  it("are none for a member whom nobody in Gong matches", async () => {
    expect(await seenBy(asUser(null), "own_team")).toEqual([]);
    expect(await seenBy(asUser(null), "own_calls")).toEqual([]);
  });

  it("are everyone's for owners, admins and the worker", async () => {
    expect(await seenBy(owner.ctx, "own_calls")).toEqual(everyones);
    const worker = { ...owner.ctx, actor: { kind: "system" as const, name: "sync" } };
    expect(await seenBy(worker, "own_calls")).toEqual(everyones);
  });

  it("follow the match by e-mail, which prefers active users and forgets removed ones", async () => {
    const { tenantId } = owner;
    const matchOf = () =>
      withTenant(tenantId, async (tx) => {
        await matchMembersToGongUsers(tx, tenantId);
        return (
          await tx.member.findUniqueOrThrow({
            where: { tenantId_id: { tenantId, id: lead.ctx.actor.memberId } },
          })
        ).gongUserId;
      });
    expect(await matchOf()).toBe("lead");
    await addUser(tenantId, "a-second", null, lead.email.toUpperCase());
    await withTenant(tenantId, (tx) =>
      tx.gongUser.update({
        where: { tenantId_gongId: { tenantId, gongId: "a-second" } },
        data: { active: false },
      }),
    );
    expect(await matchOf()).toBe("lead");
    await withTenant(tenantId, (tx) =>
      tx.gongUser.update({
        where: { tenantId_gongId: { tenantId, gongId: "lead" } },
        data: { removedAt: new Date() },
      }),
    );
    expect(await matchOf()).toBe("a-second");
    await withTenant(tenantId, (tx) =>
      tx.gongUser.updateMany({ where: { tenantId }, data: { emailAddress: null } }),
    );
    expect(await matchOf()).toBeNull();
  });
});
