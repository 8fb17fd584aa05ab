import { describe, expect, it } from "vitest";
import { hashSessionToken } from "#lib/auth/session-token.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { databaseClient } from "./client.ts";
import { findEntry } from "./find-entry.ts";
import { withDispatcher } from "./with-dispatcher.ts";
import { withPerson } from "./with-person.ts";
import { withTenant } from "./with-tenant.ts";

interface TableFacts {
  name: string;
  enabled: boolean;
  forced: boolean;
  first_key_column: string | null;
  walls: string[];
}

const tenantTables = () => databaseClient().$queryRaw<TableFacts[]>`
  SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
    (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE i.indrelid = c.oid AND i.indisprimary) AS first_key_column,
    ARRAY(SELECT pg_get_expr(p.polwithcheck, p.polrelid) FROM pg_policy p
      WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL) AS walls
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
    AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')`;

describe("the wall between tenants", () => {
  it("stands around every table that has a tenant, enabled, forced, with a check and a leading key", async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      expect(table, table.name).toMatchObject({ enabled: true, forced: true, first_key_column: "tenant_id" });
      expect(table.walls, table.name).toHaveLength(1);
      expect(table.walls[0], table.name).toContain("current_tenant_id");
    }
  });

  it("is not stood over by the roles the product works as", async () => {
    const roles = await databaseClient().$queryRaw<{ rolname: string; strong: boolean; owns: number }[]>`
      SELECT r.rolname, (r.rolsuper OR r.rolbypassrls OR r.rolcanlogin OR r.rolcreaterole) AS strong,
        (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owns
      FROM pg_roles r WHERE r.rolname LIKE 'callboard%' ORDER BY 1`;
    expect(roles).toEqual([
      { rolname: "callboard_app", strong: false, owns: 0 },
      { rolname: "callboard_dispatcher", strong: false, owns: 0 },
      { rolname: "callboard_door", strong: false, owns: 0 },
      { rolname: "callboard_eraser", strong: false, owns: 0 },
      { rolname: "callboard_search", strong: false, owns: 0 },
    ]);
  });

  it("shows nothing, and takes nothing, where no tenant is set", async () => {
    const { tenantId } = await makeTenant();
    for (const { name } of await tenantTables()) {
      const rows = await withPerson(null, (tx) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${name}" LIMIT 1`),
      );
      expect(rows, name).toEqual([]);
    }
    await expect(
      withPerson(null, (tx) => tx.tenant.update({ where: { id: tenantId }, data: { name: "Taken" } })),
    ).rejects.toThrow();
  });

  it("hides another tenant's rows from reading, changing, deleting and inserting", async () => {
    const mine = await makeTenant("Mine");
    const theirs = await makeTenant("Theirs");
    await withTenant(mine.tenantId, async (tx) => {
      expect(await tx.member.findMany({ where: { tenantId: theirs.tenantId } })).toEqual([]);
      expect(await tx.tenant.findMany()).toHaveLength(1);
      expect(
        (await tx.member.updateMany({ where: { tenantId: theirs.tenantId }, data: { role: "viewer" } }))
          .count,
      ).toBe(0);
      expect((await tx.member.deleteMany({ where: { tenantId: theirs.tenantId } })).count).toBe(0);
    });
    await expect(
      withTenant(mine.tenantId, (tx) =>
        tx.gongWorkspace.create({
          data: {
            tenantId: theirs.tenantId,
            gongId: "1",
            name: "x",
            contentHash: "x",
            raw: {},
            mirroredAt: new Date(),
          },
        }),
      ),
    ).rejects.toThrow(/row-level security/);
    await withTenant(theirs.tenantId, async (tx) => {
      expect(await tx.member.findMany({ where: { role: "owner" } })).toHaveLength(1);
    });
  });

  it("forgets the tenant when a transaction ends or fails", async () => {
    const { tenantId } = await makeTenant();
    await withTenant(tenantId, async () => {
      throw new Error("on purpose");
    }).catch(() => undefined);
    const [after] = await databaseClient().$queryRaw<{ tenant: string | null; who: string }[]>`
      SELECT current_tenant_id() AS tenant, current_setting('role') AS who`;
    expect(after).toEqual({ tenant: null, who: "none" });
  });

  it("is put up with the first message of a transaction, and no transaction begins without it", async () => {
    await expect(databaseClient().$transaction(async () => "in")).rejects.toThrow(/without its walls/);
  });

  it("lets the door to a tenant tell of a session's person alone, and the product read nothing of others", async () => {
    const [mine, theirs] = [await makeTenant("Mine"), await makeTenant("Theirs")];
    const { token } = await signInAs(mine.personId);
    const hash = hashSessionToken(token);
    expect(await findEntry(hash, mine.slug)).toMatchObject({
      personId: mine.personId,
      place: { tenantId: mine.tenantId },
    });
    expect(await findEntry(hash, theirs.slug)).toMatchObject({ personId: mine.personId, place: null });
    expect(await findEntry(hash, "' OR true --\\")).toMatchObject({ place: null });
    expect(await findEntry(theirs.personId, theirs.slug)).toBeNull();
    const granted = await databaseClient().$queryRaw<{ name: string; privilege: string }[]>`
      SELECT DISTINCT table_name::text AS name, privilege_type::text AS privilege
      FROM information_schema.column_privileges WHERE grantee = 'callboard_door' ORDER BY 1`;
    expect(granted).toEqual(
      ["data_changes", "members", "people", "sessions", "tenants"].map((name) => ({
        name,
        privilege: "SELECT",
      })),
    );
  });

  it("lets the dispatcher see due times of all tenants and nothing of a connection's secrets", async () => {
    await expect(withDispatcher((tx) => tx.$queryRaw`SELECT access_sealed FROM connections`)).rejects.toThrow(
      /permission/,
    );
    await expect(withDispatcher((tx) => tx.$queryRaw`SELECT * FROM calls`)).rejects.toThrow(/permission/);
    await expect(
      withDispatcher((tx) => tx.$queryRaw`SELECT tenant_id, state FROM connections`),
    ).resolves.toBeDefined();
  });

  it("keeps the audit log append only", async () => {
    const { tenantId } = await makeTenant();
    await expect(
      withTenant(tenantId, (tx) => tx.auditEntry.deleteMany({ where: { tenantId } })),
    ).rejects.toThrow(/permission/);
  });
});
