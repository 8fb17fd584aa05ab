import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const { gong, proxy } = await vi.hoisted(async () => {
  const { startSimulatedGong } = await import("#lib/test/gong-setup.ts");
  const { changeSettings } = await import("#lib/test/settings-setup.ts");
  const { startTokenProxy } = await import("#lib/test/token-proxy.ts");
  const simulator = await startSimulatedGong();
  const tokenProxy = await startTokenProxy(`${simulator.origin}/oauth2/generate-customer-token`);
  changeSettings({ GONG_TOKEN_URL: tokenProxy.url });
  return { gong: simulator, proxy: tokenProxy };
});

import { systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { AppError } from "#lib/errors.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { exchange } from "#simulator/testing/test-client.ts";
import { openGong } from "../open-gong.ts";
import { vault } from "../vault/vault.ts";
import { claimLease, type Lease } from "./claim-lease.ts";
import { commitRefresh } from "./commit-refresh.ts";
import { refreshConnection } from "./refresh-connection.ts";

afterAll(async () => {
  await proxy.stop();
  await gong.stop();
});
beforeEach(() => {
  quietGong(gong);
  proxy.count = 0;
  proxy.beforeDelivery = async () => undefined;
});

const past = new Date(Date.now() - 1_000);
const row = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.connection.findUniqueOrThrow({ where: { tenantId } }));
const change = (tenantId: string, data: { leaseUntil?: Date | null; accessExpiresAt?: Date }) =>
  withTenant(tenantId, (tx) => tx.connection.updateMany({ where: { tenantId }, data }));
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as AppError,
  );
const audits = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.auditEntry.count({ where: { action: "connection.needs-reauth" } }));
const impatient = { clock: systemClock, sleep: async () => undefined };

async function makeConnected(more: Parameters<typeof connectToSimulator>[3] = {}): Promise<string> {
  const { tenantId } = await makeTenant();
  await connectToSimulator(gong, tenantId, "acme", more);
  return tenantId;
}

async function readWorkspaces(tenantId: string): Promise<number> {
  const client = await openGong({ tenantId, lane: "interactive", purpose: "test" });
  return (await client.workspaces.list()).workspaces?.length ?? 0;
}

/** Spends the stored refresh token as a process does that dies before it can store the answer. */
async function spendRefreshToken(tenantId: string) {
  const { id, refreshSealed } = await row(tenantId);
  const token = vault().open(refreshSealed ?? "", { tenantId, recordId: id, field: "refresh" });
  const { json } = await exchange(gong, { grant_type: "refresh_token", refresh_token: token.reveal() });
  return {
    accessToken: String(json.access_token),
    refreshToken: String(json.refresh_token),
    expiresInSeconds: 86_400,
    scopes: String(json.scope).split(" "),
    apiBaseUrl: String(json.api_base_url_for_customer),
  };
}

async function lease(tenantId: string, fence = 0): Promise<Lease> {
  const claim = await claimLease(tenantId, fence, `owner-${Math.random()}`);
  if (claim.kind !== "mine") throw new Error(`the lease is ${claim.kind}`);
  return claim.lease;
}

describe("refreshing tokens", () => {
  it("asks once for 50 callers at expiry, lets none fail, and counts one change", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    proxy.beforeDelivery = () => new Promise((resolve) => setTimeout(resolve, 300));
    await Promise.all(Array.from({ length: 50 }, () => refreshConnection({ tenantId, seenFence: 0 })));
    expect(proxy.count).toBe(1);
    expect(await row(tenantId)).toMatchObject({ fence: 1, state: "active", leaseOwner: null });
    expect(await readWorkspaces(tenantId)).toBe(3);
  });

  it("asks once when many requests are refused at the same time", async () => {
    gong.control.set("acme", { strictRefresh: true });
    const tenantId = await makeConnected();
    gong.control.revokeAccessTokens("acme");
    const counts = await Promise.all(Array.from({ length: 6 }, () => readWorkspaces(tenantId)));
    expect(counts).toEqual([3, 3, 3, 3, 3, 3]);
    expect(proxy.count).toBe(1);
    expect((await row(tenantId)).fence).toBe(1);
  });

  it("waits for another process that holds the lease, and uses what it stored", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    const held = await lease(tenantId);
    const waiting = refreshConnection({ tenantId, seenFence: 0 });
    const grant = await spendRefreshToken(tenantId);
    const pair = { grant, baseUrl: grant.apiBaseUrl, refusedHost: false };
    expect(await commitRefresh(tenantId, held, pair, Date.now())).toBe(true);
    await waiting;
    expect(proxy.count).toBe(0);
  });

  it("renews five minutes before the end and goes on with the old token when the endpoint is down", async () => {
    const tenantId = await makeConnected({ expiresAt: new Date(Date.now() + 4 * 60_000) });
    gong.control.set("acme", { tokenErrorRate: 1 });
    expect(await readWorkspaces(tenantId)).toBe(3);
    expect(proxy.count).toBe(1);
    expect(await row(tenantId)).toMatchObject({ state: "active", fence: 0 });
    gong.control.set("acme", { tokenErrorRate: 0 });
    await change(tenantId, { leaseUntil: null });
    expect(await readWorkspaces(tenantId)).toBe(3);
    expect((await row(tenantId)).fence).toBe(1);
  });

  it("does not ask for a new consent because the token endpoint had an error", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    gong.control.set("acme", { tokenErrorRate: 1 });
    expect(await failure(readWorkspaces(tenantId))).toMatchObject({ code: "gong_unavailable" });
    expect(await row(tenantId)).toMatchObject({ state: "active", fence: 0 });
    gong.control.set("acme", { tokenErrorRate: 0 });
    await change(tenantId, { leaseUntil: null });
    expect(await readWorkspaces(tenantId)).toBe(3);
    expect(await audits(tenantId)).toBe(0);
  });

  it("asks for a new consent, once, when the answer was lost between Gong and the database", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    await lease(tenantId);
    await spendRefreshToken(tenantId);
    await change(tenantId, { leaseUntil: past });
    const errors = await Promise.all(
      Array.from({ length: 20 }, () => failure(refreshConnection({ tenantId, seenFence: 0 }, impatient))),
    );
    for (const error of errors) expect(error).toMatchObject({ code: "gong_unauthorized" });
    expect(proxy.count).toBe(2);
    expect(await row(tenantId)).toMatchObject({ state: "needs_reauth", fence: 0, leaseOwner: null });
    expect(await audits(tenantId)).toBe(1);
  });

  it("treats an answer cut on its way as passing trouble until Gong itself refuses", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    gong.control.set("acme", { tokenCutRate: 1 });
    expect(await failure(refreshConnection({ tenantId, seenFence: 0 }))).toMatchObject({
      code: "gong_unavailable",
    });
    expect((await row(tenantId)).state).toBe("active");
    gong.control.set("acme", { tokenCutRate: 0 });
    await change(tenantId, { leaseUntil: null });
    expect(await failure(refreshConnection({ tenantId, seenFence: 0 }, impatient))).toMatchObject({
      code: "gong_unauthorized",
    });
    expect((await row(tenantId)).state).toBe("needs_reauth");
  });

  it("does not let a stalled holder overwrite newer tokens", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    const stalled = await lease(tenantId);
    await change(tenantId, { leaseUntil: past });
    await refreshConnection({ tenantId, seenFence: 0 });
    const newer = await row(tenantId);
    const old = { accessToken: "old", refreshToken: "old", expiresInSeconds: 60, scopes: [], apiBaseUrl: "" };
    const pair = { grant: old, baseUrl: newer.baseUrl, refusedHost: false };
    expect(await commitRefresh(tenantId, stalled, pair, Date.now())).toBe(false);
    expect(await row(tenantId)).toMatchObject({ fence: 1, accessSealed: newer.accessSealed });
  });

  it("takes the pair of a slow holder, the only living one, when the next one is refused for it", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    const slow = await lease(tenantId);
    const grant = await spendRefreshToken(tenantId);
    await change(tenantId, { leaseUntil: past });
    const pair = { grant, baseUrl: grant.apiBaseUrl, refusedHost: false };
    await refreshConnection(
      { tenantId, seenFence: 0 },
      {
        clock: systemClock,
        sleep: async () => {
          await commitRefresh(tenantId, slow, pair, Date.now());
        },
      },
    );
    expect(await row(tenantId)).toMatchObject({ state: "active", fence: 1 });
    expect(await audits(tenantId)).toBe(0);
    expect(await readWorkspaces(tenantId)).toBe(3);
  });

  it("heals a connection whose pair comes in after it was given up", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    const slow = await lease(tenantId);
    const grant = await spendRefreshToken(tenantId);
    await change(tenantId, { leaseUntil: past });
    await failure(refreshConnection({ tenantId, seenFence: 0 }, impatient));
    expect((await row(tenantId)).state).toBe("needs_reauth");
    const pair = { grant, baseUrl: grant.apiBaseUrl, refusedHost: false };
    expect(await commitRefresh(tenantId, slow, pair, Date.now())).toBe(true);
    expect(await readWorkspaces(tenantId)).toBe(3);
  });

  it("stores a new host that comes with a renewal, and refuses one outside Gong's without a request to it", async () => {
    const moved = await makeConnected({ expiresAt: past, baseUrl: gong.apiBaseUrl("nordwind") });
    expect(await readWorkspaces(moved)).toBe(3);
    expect((await row(moved)).baseUrl).toBe(gong.apiBaseUrl("acme"));

    gong.control.set("acme", { tokenBaseUrl: "https://api.gong.io.evil.example" });
    const lured = await makeConnected({ expiresAt: past, baseUrl: gong.apiBaseUrl("acme") });
    expect(await failure(readWorkspaces(lured))).toMatchObject({ code: "gong_unauthorized" });
    expect(await row(lured)).toMatchObject({
      state: "needs_reauth",
      baseUrl: gong.apiBaseUrl("acme"),
      fence: 1,
    });
    expect(await withTenant(lured, (tx) => tx.gongRequest.count())).toBe(0);
  });

  it("leaves the tokens of a disconnected tenant alone", async () => {
    const tenantId = await makeConnected({ expiresAt: past });
    const held = await lease(tenantId);
    await withTenant(tenantId, (tx) =>
      tx.connection.updateMany({
        where: { tenantId },
        data: { state: "disconnected", refreshSealed: null, fence: { increment: 1 } },
      }),
    );
    const grant = { accessToken: "a", refreshToken: "b", expiresInSeconds: 60, scopes: [], apiBaseUrl: "" };
    const pair = { grant, baseUrl: held.baseUrl, refusedHost: false };
    expect(await commitRefresh(tenantId, held, pair, Date.now())).toBe(false);
    expect((await row(tenantId)).refreshSealed).toBeNull();
    expect(await failure(refreshConnection({ tenantId, seenFence: 0 }))).toMatchObject({
      code: "precondition_failed",
    });
  });
});
