import { describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { getScopeMatrix } from "./get-scope-matrix.ts";

const connect = (tenantId: string, scopes: string[]) =>
  makeConnection({
    tenantId,
    baseUrl: "https://us-1.api.gong.io",
    accessToken: "a",
    refreshToken: "r",
    scopes,
  });
const row = ({ rows }: Awaited<ReturnType<typeof getScopeMatrix>>, scope: string) =>
  rows.find((each) => each.scope === scope);

describe("getScopeMatrix", () => {
  it("tells what is granted since when, and what a reconnect would add", async () => {
    const { tenantId, ctx } = await makeTenant();
    await connect(tenantId, ["api:users:read"]);
    const matrix = await getScopeMatrix({ ctx });
    expect(matrix.connection).toMatchObject({ state: "active", kind: "oauth", isLimitedByScopes: true });
    expect(matrix.grantedCount).toBe(1);
    expect(row(matrix, "api:users:read")).toMatchObject({
      state: "granted",
      since: expect.stringMatching(/Z$/),
    });
    expect(matrix.reconnect.scopes).toContain("api:flows:write");
    expect(matrix.reconnect.scopes).not.toContain("api:users:read");
    expect(matrix.reconnect.operationIds).toContain("assignProspects");
  });

  it("says that an access key opens everything", async () => {
    const { tenantId, ctx } = await makeTenant();
    await connect(tenantId, []);
    await withTenant(tenantId, (tx) =>
      tx.connection.updateMany({ where: { tenantId }, data: { kind: "access_key" } }),
    );
    const matrix = await getScopeMatrix({ ctx });
    expect(row(matrix, "api:users:read")?.state).toBe("open");
    expect(matrix.reconnect.scopes).toEqual([]);
  });

  it("is open without a connection, for the tenant's own admins only", async () => {
    const mine = await makeTenant();
    const other = await makeTenant();
    await connect(other.tenantId, ["api:users:read"]);
    const matrix = await getScopeMatrix({ ctx: mine.ctx });
    expect(matrix.connection).toMatchObject({ state: "none", kind: null });
    expect(matrix.grantedCount).toBe(0);
    const manager = await makeMember(mine, "manager");
    await expect(getScopeMatrix({ ctx: manager.ctx })).rejects.toMatchObject({ code: "forbidden" });
  });
});
