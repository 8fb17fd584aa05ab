import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withTenant } from "#lib/db/with-tenant.ts";
import type { AppError } from "#lib/errors.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator, makeConnection } from "#lib/test/make-connection.ts";
import { gongErrorOf } from "./map-gong-error.ts";
import { openGong } from "./open-gong.ts";

afterAll(() => gong.stop());
beforeEach(() => quietGong(gong));

const open = (tenantId: string) => openGong({ tenantId, lane: "interactive", purpose: "test" });
const readConnection = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.connection.findUniqueOrThrow({ where: { tenantId } }));
const readLedger = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.gongRequest.findMany({ where: { tenantId }, orderBy: { at: "asc" } }));
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as AppError,
  );

describe("openGong", () => {
  it("reads as the connected company and writes each attempt into the ledger, without bodies or addresses", async () => {
    const { tenantId, ctx } = await makeTenant();
    const connectionId = await connectToSimulator(gong, tenantId);
    const client = await openGong({
      tenantId,
      lane: "incremental",
      purpose: "user list",
      memberId: ctx.actor.memberId,
    });
    const page = await client.users.list();
    expect(page.items.length).toBeGreaterThan(10);
    const ledger = await readLedger(tenantId);
    expect(ledger).toMatchObject([
      {
        connectionId,
        operation: "listUsers",
        lane: "incremental",
        purpose: "user list",
        memberId: ctx.actor.memberId,
        status: 200,
        errorKind: null,
        attempt: 1,
        gongRequestId: page.requestId,
      },
    ]);
    expect(JSON.stringify(ledger)).not.toMatch(/Bearer|@acme|http/);
    expect((await readConnection(tenantId)).lastOkAt).toBeInstanceOf(Date);
  });

  it("says that Gong is not connected, and to whom to turn, where there is no connection", async () => {
    const { tenantId } = await makeTenant();
    const error = await failure(open(tenantId));
    expect(error).toMatchObject({ code: "precondition_failed", message: "Gong is not connected." });
    expect(error?.nextStep).toContain("admin");
  });

  it("names the missing scope and keeps Gong's request id", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId, "acme", { scopes: ["api:workspaces:read"] });
    const client = await open(tenantId);
    const error = await failure(client.users.list());
    expect(error).toMatchObject({ code: "gong_missing_scope", scope: "api:users:read" });
    expect(error?.gongRequestId).toMatch(/^[a-z0-9]{18,19}$/);
    expect(gongErrorOf(error)?.kind).toBe("missing-scope");
    const connection = await readConnection(tenantId);
    expect(connection).toMatchObject({ state: "active", lastErrorCode: "missing-scope", fence: 0 });
  });

  it("renews a token that Gong refuses early, and goes on", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    gong.control.revokeAccessTokens("acme");
    const client = await open(tenantId);
    expect((await client.workspaces.list()).workspaces?.length).toBeGreaterThan(0);
    expect(await readConnection(tenantId)).toMatchObject({ state: "active", fence: 1 });
  });

  it("asks for a new consent once when the app was removed in Gong, and keeps it in the audit log", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    gong.control.uninstall("acme");
    const [one, two] = [await open(tenantId), await open(tenantId)];
    const errors = await Promise.all([failure(one.workspaces.list()), failure(two.workspaces.list())]);
    for (const error of errors) expect(error).toMatchObject({ code: "gong_unauthorized" });
    expect(await failure(open(tenantId))).toMatchObject({ code: "gong_unauthorized" });
    expect(await readConnection(tenantId)).toMatchObject({ state: "needs_reauth" });
    const audit = await withTenant(tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId, action: "connection.needs-reauth" } }),
    );
    expect(audit).toHaveLength(1);
  });

  it("marks the connection when Gong refuses even the renewed token", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId, "acme", { baseUrl: gong.apiBaseUrl("nordwind") });
    gong.control.set("acme", { tokenBaseUrl: gong.apiBaseUrl("nordwind") });
    const client = await open(tenantId);
    expect(await failure(client.workspaces.list())).toMatchObject({ code: "gong_unauthorized" });
    expect(await readConnection(tenantId)).toMatchObject({ state: "needs_reauth", fence: 1 });
  });

  it("heals a connection that was stored with another company's host", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId, "acme", { baseUrl: gong.apiBaseUrl("nordwind") });
    const client = await open(tenantId);
    expect((await client.workspaces.list()).workspaces?.length).toBe(3);
    expect(await readConnection(tenantId)).toMatchObject({
      state: "active",
      baseUrl: gong.apiBaseUrl("acme"),
    });
  });

  it.each([
    "https://evil.example",
    "https://api.gong.io.evil.example",
    "https://api.gong.io@127.0.0.1",
    "http://api.gong.io",
    "http://127.0.0.1:1",
    "https://api.gong.io:8443",
  ])("sends nothing to the stored host %s", async (baseUrl) => {
    const { tenantId } = await makeTenant();
    await makeConnection({ tenantId, baseUrl, accessToken: "canary", refreshToken: "canary" });
    expect(await failure(open(tenantId))).toMatchObject({ code: "invalid_input" });
    expect(await readLedger(tenantId)).toEqual([]);
  });

  it("checks the host at every use, also for a client that was opened before it changed", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    const client = await open(tenantId);
    await withTenant(tenantId, (tx) =>
      tx.connection.updateMany({ where: { tenantId }, data: { baseUrl: "https://evil.example" } }),
    );
    expect(await failure(client.workspaces.list())).toMatchObject({ code: "invalid_input" });
    expect(await readLedger(tenantId)).toEqual([]);
  });

  it("stops a client that is still open when the connection ends", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId);
    const client = await open(tenantId);
    await withTenant(tenantId, (tx) =>
      tx.connection.updateMany({ where: { tenantId }, data: { state: "disconnected", accessSealed: null } }),
    );
    expect(await failure(client.workspaces.list())).toMatchObject({ code: "precondition_failed" });
  });

  it("does not use tokens that were moved here from another tenant's row", async () => {
    const [mine, theirs] = [await makeTenant(), await makeTenant()];
    await connectToSimulator(gong, mine.tenantId);
    await connectToSimulator(gong, theirs.tenantId, "nordwind");
    const { accessSealed } = await readConnection(theirs.tenantId);
    await withTenant(mine.tenantId, (tx) =>
      tx.connection.updateMany({ where: { tenantId: mine.tenantId }, data: { accessSealed } }),
    );
    expect(await failure(open(mine.tenantId))).toMatchObject({ code: "internal" });
  });

  it("translates the errors of pages, too", async () => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(gong, tenantId, "acme", { scopes: ["api:workspaces:read"] });
    const client = await open(tenantId);
    const walk = async () => {
      for await (const _page of client.users.list.pages()) throw new Error("a page came");
    };
    expect(await failure(walk())).toMatchObject({ code: "gong_missing_scope" });
  });
});
