import { beforeAll, describe, expect, it } from "vitest";
import { listCalls } from "#lib/calls/list-calls.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { getMemberView } from "./get-member-view.ts";

const roles = ["owner", "admin", "manager", "member", "viewer"] as const;
const visibilities = ["everyone", "own_team", "own_calls"] as const;
/** Whose call it is, as the member of the matrix sees it. */
const hosts = ["mine", "report", "other"] as const;

interface MatrixCall {
  gongId: string;
  host: (typeof hosts)[number];
  isPrivate: boolean;
  isRemoved: boolean;
}

const userOf = { mine: "70", report: "71", other: "72" };

describe("S20: the matrix of role, visibility, private and removed", () => {
  let owner: Awaited<ReturnType<typeof makeTenant>>;
  const members = new Map<string, TestMember>();
  const calls: MatrixCall[] = [];
  beforeAll(async () => {
    owner = await makeTenant("Matrix");
    const { tenantId } = owner;
    await makeGongUser(tenantId, { gongId: userOf.mine, name: "Mine" });
    await makeGongUser(tenantId, { gongId: userOf.report, name: "Report", managerGongId: userOf.mine });
    await makeGongUser(tenantId, { gongId: userOf.other, name: "Other" });
    for (const host of hosts) {
      for (const isPrivate of [false, true]) {
        for (const isRemoved of [false, true]) {
          const gongId = String(100 + calls.length);
          calls.push({ gongId, host, isPrivate, isRemoved });
          await makeCall(tenantId, {
            gongId,
            startedAt: "2026-10-01T10:00:00Z",
            isPrivate,
            primaryUserGongId: userOf[host],
            removedAt: isRemoved ? new Date() : null,
          });
        }
      }
    }
    for (const role of roles) {
      const member = await makeMember(owner, role);
      member.ctx.actor.gongUserId = userOf.mine;
      await withTenant(tenantId, (tx) =>
        tx.member.update({
          where: { tenantId_id: { tenantId, id: member.ctx.actor.memberId } },
          data: { gongUserId: userOf.mine },
        }),
      );
      members.set(role, member);
    }
  });

  for (const visibility of visibilities) {
    for (const showPrivate of [false, true]) {
      it(`holds for ${visibility}, private calls ${showPrivate ? "shown" : "hidden"}`, async () => {
        const { tenantId } = owner;
        await withTenant(tenantId, (tx) =>
          tx.tenant.update({ where: { id: tenantId }, data: { visibility, showPrivate } }),
        );
        for (const role of roles) {
          const member = members.get(role);
          if (!member) throw new Error(role);
          const isAll = role === "owner" || role === "admin" || visibility === "everyone";
          const sees = ({ host, isPrivate, isRemoved }: MatrixCall) =>
            !isRemoved &&
            (showPrivate || !isPrivate) &&
            (isAll || host === "mine" || (visibility === "own_team" && host === "report"));
          const wanted = calls.filter(sees).map(({ gongId }) => gongId);
          const page = await listCalls({ ctx: member.ctx, input: ListCallsQuery.parse({}) });
          expect(page.calls.map(({ id }) => id).sort(), role).toEqual(wanted);
          expect(page.count?.value, role).toBe(wanted.length);
          const hidden = role === "owner" || role === "admin" ? (showPrivate ? 0 : 3) : null;
          expect(page.hidden, role).toBe(hidden);

          const input = { memberId: member.ctx.actor.memberId };
          const view = await getMemberView({ ctx: owner.ctx, input });
          expect(view.visible, role).toBe(wanted.length);
          expect(view.hidden, role).toEqual({
            removed: 6,
            private: showPrivate ? 0 : 3,
            others: calls.length - wanted.length - 6 - (showPrivate ? 0 : 3),
          });
        }
      });
    }
  }

  it("is shown to owners and admins alone, and of members of this tenant alone", async () => {
    const elsewhere = await makeTenant("Elsewhere");
    const input = { memberId: elsewhere.ctx.actor.memberId };
    await expect(getMemberView({ ctx: owner.ctx, input })).rejects.toMatchObject({ code: "not_found" });
    for (const role of ["manager", "member", "viewer"] as const) {
      const member = members.get(role);
      if (!member) throw new Error(role);
      await expect(getMemberView({ ctx: member.ctx, input })).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
