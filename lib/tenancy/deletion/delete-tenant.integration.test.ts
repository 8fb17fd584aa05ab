import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseClient } from "#lib/db/client.ts";
import { withEraser } from "#lib/db/with-eraser.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { closeJobSender, sendSyncJobs } from "#lib/sync/job-queue.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { findMembership } from "../find-membership.ts";
import { recordAudit } from "../record-audit.ts";
import { deleteTenant } from "./delete-tenant.ts";
import { eraseTenants } from "./erase-tenants.ts";

const minute = 60_000;

/**
 * Rows of every table of the product and its queues, by table: the tenant's own where a table has tenants, elsewhere
 * those that name it anywhere in their text.
 */
async function rowsNaming(tenantId: string): Promise<Record<string, number>> {
  const tables = await databaseClient().$queryRaw<{ name: string; hasTenants: boolean }[]>`
    SELECT format('%I.%I', n.nspname, c.relname) AS name, EXISTS (
      SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id') AS "hasTenants"
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'pgboss') AND c.relkind = 'r'`;
  const found: Record<string, number> = {};
  for (const { name, hasTenants } of tables) {
    const where = hasTenants ? "tenant_id = $1" : "to_jsonb(t)::text LIKE '%' || $1 || '%'";
    const [row] = await databaseClient().$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM ${name} t WHERE ${where}`,
      tenantId,
    );
    if (row && row.rows > 0) found[name] = row.rows;
  }
  return found;
}

async function makeFullTenant() {
  const owner = await makeTenant("Initech");
  const { tenantId, ctx } = owner;
  await makeConnection({ tenantId, baseUrl: "https://one.api.gong.io", accessToken: "a", refreshToken: "b" });
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek", emailAddress: "bo@initech.example" });
  for (const gongId of ["1", "2", "3"]) {
    await makeCall(tenantId, { gongId, startedAt: "2026-10-01T10:00:00Z" });
  }
  await withTenant(tenantId, async (tx) => {
    await tx.syncStream.create({ data: { tenantId, stream: "calls", nextRunAt: new Date() } });
    await tx.rateLimit.create({
      data: { key: `route:x:${tenantId}:60`, windowStart: new Date(), count: 1 },
    });
    for (let at = 0; at < 3; at++) await recordAudit(tx, ctx, { action: "test.done", details: { at } });
  });
  await sendSyncJobs([{ tenantId, stream: "calls", reason: "manual" }]);
  return owner;
}

describe("deleting a tenant", () => {
  let other: Awaited<ReturnType<typeof makeFullTenant>>;
  beforeAll(async () => {
    other = await makeFullTenant();
  });
  afterAll(closeJobSender);

  it("is the owner's alone, and only under the tenant's name", async () => {
    const { ctx, tenantId, slug } = await makeTenant("Initech");
    const admin = await makeMember({ tenantId, slug }, "admin");
    const input = { confirmName: "Initech" };
    await expect(deleteTenant({ ctx: admin.ctx, input })).rejects.toMatchObject({ code: "forbidden" });
    await expect(deleteTenant({ ctx, input: { confirmName: "initech" } })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const tenant = await withTenant(tenantId, (tx) => tx.tenant.findFirst());
    expect(tenant?.deletingAt).toBeNull();
  });

  it("shuts everybody out and forgets the tokens at once, and leaves people their other tenants", async () => {
    const { ctx, tenantId, slug, personId } = await makeFullTenant();
    const elsewhere = await makeTenant("Elsewhere");
    await withTenant(elsewhere.tenantId, (tx) =>
      tx.member.create({ data: { tenantId: elsewhere.tenantId, id: "mem_x", personId, role: "viewer" } }),
    );
    await deleteTenant({ ctx, input: { confirmName: "Initech" } });
    const session = { id: ctx.actor.sessionId, personId, name: "x", provedAt: Date.now() };
    const find = (address: string) =>
      findMembership(session as never, address, { requestId: "req_1", address: null });
    expect(await find(slug)).toBeNull();
    expect(await find(elsewhere.slug)).toMatchObject({ actor: { role: "viewer" } });
    const [connection] = await databaseClient().$queryRaw<{ tokens: number; state: string }[]>`
      SELECT num_nonnulls(access_sealed, refresh_sealed) AS tokens, state FROM connections
      WHERE tenant_id = ${tenantId}`;
    expect(connection).toEqual({ tokens: 0, state: "disconnected" });
  });

  it("leaves no row that names it in any table or queue, and every row of the others", async () => {
    const { ctx, tenantId } = await makeFullTenant();
    const before = await rowsNaming(other.tenantId);
    expect(Object.keys(await rowsNaming(tenantId)).length).toBeGreaterThan(10);
    await deleteTenant({ ctx, input: { confirmName: "Initech" } });
    const soon = { now: () => Date.now() + minute };
    expect(await eraseTenants({ tenantId, clock: soon })).toBe(0);
    expect(Object.keys(await rowsNaming(tenantId)).sort()).toEqual(
      expect.arrayContaining(["public.audit_entries", "public.tenants"]),
    );
    const later = { now: () => Date.now() + 6 * minute };
    expect(await eraseTenants({ tenantId, clock: later })).toBe(1);
    expect(await rowsNaming(tenantId)).toEqual({});
    expect(await rowsNaming(other.tenantId)).toEqual(before);
  });

  it("goes on where a killed worker stopped, and takes what came in late", async () => {
    const { ctx, tenantId } = await makeFullTenant();
    await deleteTenant({ ctx, input: { confirmName: "Initech" } });
    await eraseTenants({ tenantId, batches: 2 });
    const left = Object.keys(await rowsNaming(tenantId)).length;
    expect(left).toBeGreaterThan(3);
    await withTenant(tenantId, (tx) =>
      tx.gongRequest.create({
        data: {
          tenantId,
          id: "req_late",
          at: new Date(),
          connectionId: "conn_x",
          operation: "calls.list",
          lane: "interactive",
          purpose: "late",
          durationMs: 1,
          waitedMs: 0,
        },
      }),
    );
    expect(await eraseTenants({ tenantId, clock: { now: () => Date.now() + 6 * minute } })).toBe(1);
    expect(await rowsNaming(tenantId)).toEqual({});
  });

  it("is not open to the product's own role: nobody deletes a tenant, or an audit log, that no owner deleted", async () => {
    const { tenantId } = await makeTenant();
    await expect(
      withTenant(tenantId, (tx) => tx.$executeRaw`DELETE FROM tenants WHERE id = ${tenantId}`),
    ).rejects.toThrow(/permission/);
    const rows = await withEraser(
      tenantId,
      (tx) => tx.$executeRaw`DELETE FROM tenants WHERE id = ${tenantId}`,
    );
    expect(rows).toBe(0);
    expect(
      await withEraser(
        tenantId,
        (tx) => tx.$executeRaw`DELETE FROM audit_entries WHERE tenant_id = ${other.tenantId}`,
      ),
    ).toBe(0);
    await expect(withEraser(tenantId, (tx) => tx.$queryRaw`SELECT * FROM calls`)).rejects.toThrow(
      /permission/,
    );
  });
});
