import { beforeAll, describe, expect, it } from "vitest";
import type { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeGongUser } from "#lib/test/mirror-factories.ts";
import { findTeamScope } from "./find-team-scope.ts";
import { listScopeOptions } from "./list-scope-options.ts";
import { TeamScopeQuery } from "./schemas.ts";

/** 1 leads 2 and 3, 2 leads 4 and 5, 6 leads 7; 8 and 9 lead each other. */
const managers: Record<string, string> = { 2: "1", 3: "1", 4: "2", 5: "2", 7: "6", 8: "9", 9: "8" };
let acme: Awaited<ReturnType<typeof makeTenant>>;
let leader: TestMember;

beforeAll(async () => {
  acme = await makeTenant();
  for (const gongId of ["1", "2", "3", "4", "5", "6", "7", "8", "9"]) {
    const managerGongId = managers[gongId];
    await makeGongUser(acme.tenantId, {
      gongId,
      name: `User ${gongId}`,
      ...(managerGongId && { managerGongId }),
    });
  }
  leader = await makeMember(acme, "manager");
  leader.ctx.actor.gongUserId = "2";
});

const show = (visibility: Visibility) =>
  withTenant(acme.tenantId, (tx) => tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility } }));

async function usersOf(ctx: TenantContext, team?: string) {
  const scope = await withTenant(ctx.tenantId, (tx) =>
    findTeamScope(tx, ctx, TeamScopeQuery.parse({ ...(team && { team }) })),
  );
  return scope.users === "everyone" ? scope.users : scope.users.toSorted();
}

async function teamsOf(ctx: TenantContext) {
  const { teams, sight } = await listScopeOptions({ ctx });
  return [sight, ...teams.map(({ id, size, isOwn }) => `${id}:${size}${isOwn ? " own" : ""}`)];
}

describe("whom a manager screen counts", () => {
  it("is the chosen team where everybody sees everyone", async () => {
    await show("everyone");
    expect(await usersOf(leader.ctx)).toBe("everyone");
    expect(await usersOf(leader.ctx, "1")).toEqual(["1", "2", "3", "4", "5"]);
    expect(await usersOf(leader.ctx, "8")).toEqual(["8", "9"]);
    expect(await teamsOf(leader.ctx)).toEqual(["everyone", "2:3 own", "1:5", "6:2", "8:2", "9:2"]);
  });

  it("is never more than the own team, whatever team is named", async () => {
    await show("own_team");
    expect(await usersOf(leader.ctx)).toEqual(["2", "4", "5"]);
    expect(await usersOf(leader.ctx, "1")).toEqual(["2", "4", "5"]);
    expect(await usersOf(leader.ctx, "4")).toEqual(["4"]);
    expect(await usersOf(leader.ctx, "6")).toEqual([]);
    expect(await usersOf(leader.ctx, "999")).toEqual([]);
    expect(await teamsOf(leader.ctx)).toEqual(["team", "2:3 own"]);
    expect(await usersOf(acme.ctx, "6")).toEqual(["6", "7"]);
  });

  it("is nobody but oneself where people see their own calls", async () => {
    await show("own_calls");
    expect(await usersOf(leader.ctx, "1")).toEqual(["2"]);
    expect(await usersOf(leader.ctx, "6")).toEqual([]);
    expect(await teamsOf(leader.ctx)).toEqual(["own"]);
  });

  it("is nobody of another tenant", async () => {
    const other = await makeTenant();
    expect(await usersOf(other.ctx, "1")).toEqual(["1"]);
    expect(await teamsOf(other.ctx)).toEqual(["everyone"]);
  });
});
