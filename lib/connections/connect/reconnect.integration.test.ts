import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import { closeJobSender } from "#lib/sync/job-queue.ts";
import { makeSignedInOwner, walk } from "#lib/test/connect-walk.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { openGong } from "../open-gong.ts";
import { getConnectAttempt } from "../status/get-connect-attempt.ts";
import { getConnection } from "../status/get-connection.ts";
import { confirmOtherCompany } from "./confirm-other-company.ts";
import { connectWithAccessKey } from "./connect-with-access-key.ts";

afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});
beforeEach(() => quietGong(gong));

const readConnection = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.connection.findUnique({ where: { tenantId } }));
describe("reconnecting", () => {
  it("keeps the connection's id and mirror for the same company, and clears its trouble", async () => {
    const owner = await makeSignedInOwner();
    await walk(gong, owner);
    await makeCall(owner.tenantId, { gongId: "1", startedAt: "2026-01-01T00:00:00Z" });
    const before = await readConnection(owner.tenantId);
    await withTenant(owner.tenantId, (tx) =>
      tx.connection.updateMany({
        where: { tenantId: owner.tenantId },
        data: {
          state: "needs_reauth",
          stateReason: "test",
          lastErrorCode: "credentials",
          lastErrorAt: new Date(),
        },
      }),
    );
    expect(await walk(gong, owner)).toContain("connected=1");
    const after = await readConnection(owner.tenantId);
    expect(after).toMatchObject({
      id: before?.id,
      state: "active",
      stateReason: null,
      lastErrorCode: null,
      mirrorGeneration: 1,
      scopesSince: before?.scopesSince,
    });
    expect(after?.fence).toBeGreaterThan(before?.fence ?? 0);
    expect(await withTenant(owner.tenantId, (tx) => tx.call.count())).toBe(1);
  });

  it("stops at another company and changes nothing until somebody decides", async () => {
    const owner = await makeSignedInOwner();
    await walk(gong, owner);
    await makeCall(owner.tenantId, { gongId: "1", startedAt: "2026-01-01T00:00:00Z" });
    const before = await readConnection(owner.tenantId);
    const path = await walk(gong, owner, { company: "nordwind" });
    expect(path).toMatch(/\?confirm=att_/);
    expect(await readConnection(owner.tenantId)).toMatchObject({
      baseUrl: before?.baseUrl,
      fence: before?.fence,
    });
    const { question } = await getConnection({ ctx: owner.ctx });
    expect(question?.from.host).toBe(new URL(gong.apiBaseUrl("acme")).host);
    expect(question?.to.host).toBe(new URL(gong.apiBaseUrl("nordwind")).host);
    expect(question?.to.workspaces.length).toBeGreaterThan(0);
    const attemptId = question?.attemptId ?? "";

    expect(await confirmOtherCompany({ ctx: owner.ctx, input: { attemptId, decision: "replace" } })).toEqual({
      outcome: "connected",
    });
    expect(await readConnection(owner.tenantId)).toMatchObject({
      id: before?.id,
      baseUrl: gong.apiBaseUrl("nordwind"),
      mirrorGeneration: 2,
    });
    expect(await withTenant(owner.tenantId, (tx) => tx.call.count())).toBe(0);
    await expect(
      confirmOtherCompany({ ctx: owner.ctx, input: { attemptId, decision: "replace" } }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("forgets the other company's tokens when the decision is no, or comes too late", async () => {
    const owner = await makeSignedInOwner();
    await walk(gong, owner);
    await makeCall(owner.tenantId, { gongId: "1", startedAt: "2026-01-01T00:00:00Z" });
    for (const decision of ["cancel", "replace"] as const) {
      await walk(gong, owner, { company: "nordwind" });
      const attemptId = (await getConnection({ ctx: owner.ctx })).question?.attemptId ?? "";
      if (decision === "replace") {
        const late = { now: () => Date.now() + 11 * 60_000 };
        await expect(
          confirmOtherCompany({ ctx: owner.ctx, input: { attemptId, decision } }, late),
        ).rejects.toMatchObject({ code: "conflict" });
        continue;
      }
      await confirmOtherCompany({ ctx: owner.ctx, input: { attemptId, decision } });
      const row = await withTenant(owner.tenantId, (tx) =>
        tx.connectAttempt.findFirst({ where: { tenantId: owner.tenantId, id: attemptId } }),
      );
      expect(row).toMatchObject({ state: "failed", sealed: null });
    }
    expect(await readConnection(owner.tenantId)).toMatchObject({
      baseUrl: gong.apiBaseUrl("acme"),
      mirrorGeneration: 1,
    });
    expect(await withTenant(owner.tenantId, (tx) => tx.call.count())).toBe(1);
  });

  it("gives another tenant's attempt the answer of an unknown one", async () => {
    const [owner, stranger] = [await makeSignedInOwner(), await makeSignedInOwner()];
    await walk(gong, owner, { decision: "deny" });
    const [attempt] = await withTenant(owner.tenantId, (tx) => tx.connectAttempt.findMany());
    const input = { attemptId: attempt?.id ?? "" };
    await expect(getConnectAttempt({ ctx: stranger.ctx, input })).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await getConnectAttempt({ ctx: owner.ctx, input })).problem?.code).toBe("denied");
  });
});

describe("connecting by access key", () => {
  const keyOf = (company: string) => {
    const { apiBaseUrl, accessKey } = gong.control.company(company);
    return { baseUrl: apiBaseUrl, accessKey: accessKey.id, accessKeySecret: accessKey.secret };
  };

  it("proves the key and connects", async () => {
    const owner = await makeSignedInOwner();
    await connectWithAccessKey({ ctx: owner.ctx, input: keyOf("acme") });
    const { connection } = await getConnection({ ctx: owner.ctx });
    expect(connection).toMatchObject({ kind: "access_key", isLimitedByScopes: false, renewsAt: null });
    const client = await openGong({ tenantId: owner.tenantId, lane: "interactive", purpose: "test" });
    expect((await client.users.list()).items.length).toBeGreaterThan(0);
    const row = await readConnection(owner.tenantId);
    expect(JSON.stringify(row)).not.toContain(keyOf("acme").accessKeySecret);
  });

  it("stores nothing for a wrong secret, and says which field is wrong", async () => {
    const owner = await makeSignedInOwner();
    const input = { ...keyOf("acme"), accessKeySecret: "wrong" };
    await expect(connectWithAccessKey({ ctx: owner.ctx, input })).rejects.toMatchObject({
      code: "invalid_input",
      invalidParams: [{ name: "accessKeySecret" }],
    });
    expect(await readConnection(owner.tenantId)).toBeNull();
  });

  it("sends the key to no host outside Gong's", async () => {
    const owner = await makeSignedInOwner();
    const input = { ...keyOf("acme"), baseUrl: "https://api.gong.io.evil.example" };
    await expect(connectWithAccessKey({ ctx: owner.ctx, input })).rejects.toMatchObject({
      code: "invalid_input",
      invalidParams: [{ name: "baseUrl" }],
    });
    expect(await withTenant(owner.tenantId, (tx) => tx.gongRequest.count())).toBe(0);
  });

  it("asks before it replaces another company", async () => {
    const owner = await makeSignedInOwner();
    await connectWithAccessKey({ ctx: owner.ctx, input: keyOf("acme") });
    await makeCall(owner.tenantId, { gongId: "1", startedAt: "2026-01-01T00:00:00Z" });
    const accepted = await connectWithAccessKey({ ctx: owner.ctx, input: keyOf("nordwind") });
    expect(accepted.outcome).toBe("confirm");
    const attemptId = accepted.outcome === "confirm" ? accepted.attemptId : "";
    await confirmOtherCompany({ ctx: owner.ctx, input: { attemptId, decision: "replace" } });
    expect(await readConnection(owner.tenantId)).toMatchObject({
      kind: "access_key",
      baseUrl: gong.apiBaseUrl("nordwind"),
    });
  });

  it("asks for a new key once Gong no longer knows this one", async () => {
    const owner = await makeSignedInOwner();
    await connectWithAccessKey({ ctx: owner.ctx, input: keyOf("acme") });
    const connection = await readConnection(owner.tenantId);
    const { vault } = await import("../vault/vault.ts");
    const { Secret } = await import("../vault/secret.ts");
    const place = { tenantId: owner.tenantId, recordId: connection?.id ?? "", field: "access" as const };
    await withTenant(owner.tenantId, (tx) =>
      tx.connection.updateMany({
        where: { tenantId: owner.tenantId },
        data: { accessSealed: vault().seal(new Secret("gone:gone"), place) },
      }),
    );
    const client = await openGong({ tenantId: owner.tenantId, lane: "interactive", purpose: "test" });
    await expect(client.users.list()).rejects.toMatchObject({ code: "gong_unauthorized" });
    expect((await readConnection(owner.tenantId))?.state).toBe("needs_reauth");
  });
});
