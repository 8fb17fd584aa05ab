import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { closeJobSender } from "#lib/sync/job-queue.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { disconnect } from "../disconnect.ts";
import { openGong } from "../open-gong.ts";
import { getConnection } from "./get-connection.ts";
import { getConnectionBanner } from "./get-connection-banner.ts";
import { testConnection } from "./test-connection.ts";

afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});
beforeEach(() => quietGong(gong));

async function makeConnected(more: Parameters<typeof connectToSimulator>[3] = {}) {
  const tenant = await makeTenant();
  await connectToSimulator(gong, tenant.tenantId, "acme", more);
  return tenant;
}

const change = (tenantId: string, data: object) =>
  withTenant(tenantId, (tx) => tx.connection.updateMany({ where: { tenantId }, data }));
const failedCheck = async (ctx: Parameters<typeof testConnection>[0]["ctx"]) => {
  const test = await testConnection({ ctx });
  return { ...test, failed: test.checks.find(({ outcome }) => outcome === "failed")?.name };
};

describe("testing the connection", () => {
  it("passes every check of a sound connection", async () => {
    const { ctx } = await makeConnected();
    const test = await failedCheck(ctx);
    expect(test).toMatchObject({ isOk: true, problem: null, failed: undefined });
    expect(test.ms).toBeGreaterThan(0);
  });

  it.each([
    ["credentials", { untrustedAddress: true }],
    ["network", { outage: "refuse" as const }],
    ["answer", { outage: "unavailable" as const }],
  ])("finds that %s fails, and says what to do", async (name, fault) => {
    const { ctx } = await makeConnected();
    gong.control.set("acme", fault);
    const test = await failedCheck(ctx);
    expect(test).toMatchObject({ isOk: false, failed: name });
    expect(test.problem?.nextStep).toMatch(/\.$/);
  });

  it("finds a missing scope, a bad host, dead credentials and no connection", async () => {
    const scopeless = await makeConnected({ scopes: ["api:users:read"] });
    expect((await failedCheck(scopeless.ctx)).failed).toBe("scopes");
    const lured = await makeConnected();
    await change(lured.tenantId, { baseUrl: "https://evil.example" });
    expect((await failedCheck(lured.ctx)).failed).toBe("address");
    const { ctx } = await makeTenant();
    expect((await failedCheck(ctx)).failed).toBe("connection");
    const dead = await makeConnected();
    gong.control.uninstall("acme");
    expect((await failedCheck(dead.ctx)).failed).toBe("credentials");
  });
});

describe("the connection's health", () => {
  it("counts requests and errors of 14 days, oldest first, and puts the last error into words", async () => {
    const { ctx, tenantId } = await makeConnected();
    const client = await openGong({ tenantId, lane: "interactive", purpose: "test" });
    await client.workspaces.list();
    gong.control.set("acme", { serverErrorRate: 1 });
    await client.workspaces.list({}, { retry: { maxAttempts: 1 } }).catch(() => undefined);
    const old = new Date(Date.now() - 13 * 86_400_000);
    const base = { tenantId, connectionId: "c", operation: "o", lane: "backfill", purpose: "p" };
    await withTenant(tenantId, (tx) =>
      tx.gongRequest.createMany({
        data: [
          { ...base, id: newId("req"), at: old, status: 200, durationMs: 1, waitedMs: 0 },
          {
            ...base,
            id: newId("req"),
            at: new Date(Date.now() - 20 * 86_400_000),
            status: 200,
            durationMs: 1,
            waitedMs: 0,
          },
        ],
      }),
    );
    const { health, connection } = await getConnection({ ctx });
    expect(health).toHaveLength(14);
    expect(health[0]).toEqual({ day: old.toISOString().slice(0, 10), requests: 1, errors: 0 });
    expect(health.at(-1)).toMatchObject({ requests: 2, errors: 1 });
    expect(connection?.lastError).toMatchObject({
      code: "server",
      sentence: "Gong had an error of its own.",
    });
    expect(connection?.lastOkAt).not.toBeNull();
  });

  it("says when the token is renewed, five minutes before it ends", async () => {
    const expiresAt = new Date(Date.now() + 3_600_000);
    const { ctx } = await makeConnected({ expiresAt });
    const { connection } = await getConnection({ ctx });
    expect(connection?.renewsAt).toBe(new Date(expiresAt.getTime() - 300_000).toISOString());
  });

  it("shows no sealed record, and nothing to a role without settings", async () => {
    const tenant = await makeConnected();
    expect(JSON.stringify(await getConnection({ ctx: tenant.ctx }))).not.toMatch(/v1\.test\.|Sealed/);
    const { ctx } = await makeMember(tenant, "manager");
    await expect(getConnection({ ctx })).rejects.toMatchObject({ code: "forbidden" });
    await expect(testConnection({ ctx })).rejects.toMatchObject({ code: "forbidden" });
    await expect(disconnect({ ctx, input: { mirror: "keep" } })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the banner", () => {
  it("is silent for a sound connection and speaks to each role in its own way", async () => {
    const tenant = await makeConnected();
    const viewer = await makeMember(tenant, "viewer");
    expect(await getConnectionBanner({ ctx: tenant.ctx })).toBeNull();
    await change(tenant.tenantId, { state: "needs_reauth", stateReason: "Gong has withdrawn the consent." });
    expect(await getConnectionBanner({ ctx: tenant.ctx })).toMatchObject({
      tone: "danger",
      sentence: expect.stringContaining("withdrawn"),
      action: { href: `/${tenant.slug}/admin/connection` },
    });
    const forViewer = await getConnectionBanner({ ctx: viewer.ctx });
    expect(forViewer?.action).toBeUndefined();
    expect(forViewer?.otherwise).toContain("owner or admin");
  });
});

describe("disconnecting", () => {
  it("wipes the tokens and keeps the mirror", async () => {
    const { ctx, tenantId } = await makeConnected();
    await makeCall(tenantId, { gongId: "1", startedAt: "2026-01-01T00:00:00Z" });
    await disconnect({ ctx, input: { mirror: "keep" } });
    const row = await withTenant(tenantId, (tx) => tx.connection.findUnique({ where: { tenantId } }));
    expect(row).toMatchObject({ state: "disconnected", accessSealed: null, refreshSealed: null });
    expect(await withTenant(tenantId, (tx) => tx.call.count())).toBe(1);
    await expect(openGong({ tenantId, lane: "interactive", purpose: "test" })).rejects.toMatchObject({
      code: "precondition_failed",
    });
    await expect(disconnect({ ctx, input: { mirror: "keep" } })).rejects.toMatchObject({
      code: "precondition_failed",
    });
  });

  it("erases the mirror of this tenant and of no other, also later", async () => {
    const [one, other] = [await makeConnected(), await makeConnected()];
    for (const { tenantId } of [one, other]) {
      await makeCall(tenantId, { gongId: "1", startedAt: "2026-01-01T00:00:00Z" });
    }
    await disconnect({ ctx: one.ctx, input: { mirror: "keep" } });
    await disconnect({ ctx: one.ctx, input: { mirror: "purge" } });
    const count = (tenantId: string) => withTenant(tenantId, (tx) => tx.call.count());
    expect([await count(one.tenantId), await count(other.tenantId)]).toEqual([0, 1]);
    const audit = await withTenant(one.tenantId, (tx) =>
      tx.auditEntry.count({ where: { action: "connection.disconnected" } }),
    );
    expect(audit).toBe(2);
  });
});
