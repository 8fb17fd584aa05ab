import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { grantCallAccess } from "./grant-call-access.ts";
import { listAccessPeople } from "./list-access-people.ts";
import { listCallAccess } from "./list-call-access.ts";
import { revokeCallAccess } from "./revoke-call-access.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;
type Ctx = Tenant["ctx"];

let acme: Tenant;
let other: Tenant;
let callId: string;
let userId: string;

const privateId = "2";
const unknownAtGong = "77";

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? { code: error.code, message: error.message } : error),
  );

const verbs = {
  list: (ctx: Ctx, id: string) => listCallAccess({ ctx, input: { callId: id } }),
  grant: (ctx: Ctx, id: string) => grantCallAccess({ ctx, input: { callId: id, userId } }),
  revoke: (ctx: Ctx, id: string) => revokeCallAccess({ ctx, input: { callId: id, userId } }),
};

const sent = () =>
  withTenant(acme.tenantId, (tx) => tx.gongRequest.count({ where: { tenantId: acme.tenantId } }));

const audited = () =>
  withTenant(acme.tenantId, (tx) =>
    tx.auditEntry.findMany({
      where: { tenantId: acme.tenantId, action: { startsWith: "call-access." } },
      orderBy: { seq: "asc" },
      select: { action: true, target: true, details: true },
    }),
  );

afterAll(() => gong.stop());

beforeAll(async () => {
  acme = await makeTenant("Acme");
  other = await makeTenant("Other");
  await connectToSimulator(gong, acme.tenantId);
  await connectToSimulator(gong, other.tenantId);
  const client = await openGong({ tenantId: acme.tenantId, lane: "interactive", purpose: "test" });
  const calls = await client.calls.list({
    fromDateTime: "2020-01-01T00:00:00Z",
    toDateTime: "2040-01-01T00:00:00Z",
  });
  const users = await client.users.list({});
  callId = calls.items[0]?.id ?? "";
  userId = users.items[0]?.id ?? "";
  const startedAt = "2026-03-03T10:00:00Z";
  await makeCall(acme.tenantId, { gongId: callId, startedAt });
  await makeCall(acme.tenantId, { gongId: privateId, startedAt, isPrivate: true });
  await makeCall(acme.tenantId, { gongId: unknownAtGong, startedAt });
  await makeGongUser(acme.tenantId, { gongId: userId, name: "Bo Ek", emailAddress: "bo@acme.example" });
});

describe("who sees a call at Gong", () => {
  it("asks Gong nothing about a foreign, hidden or private call", async () => {
    const before = await sent();
    for (const [name, verb] of Object.entries(verbs)) {
      const missing = await failure(verb(other.ctx, "999"));
      expect(missing, name).toMatchObject({ code: "not_found" });
      expect(await failure(verb(other.ctx, callId)), name).toEqual(missing);
      expect(await failure(verb(acme.ctx, privateId)), name).toEqual(missing);
    }
    const open = await makeTenant("Open");
    await withTenant(open.tenantId, (tx) =>
      tx.tenant.update({ where: { id: open.tenantId }, data: { showPrivate: true } }),
    );
    await makeCall(open.tenantId, {
      gongId: privateId,
      startedAt: "2026-03-03T10:00:00Z",
      isPrivate: true,
    });
    for (const verb of Object.values(verbs)) {
      expect(await failure(verb(open.ctx, privateId))).toMatchObject({ code: "forbidden" });
    }
    expect(await sent()).toBe(before);
  });

  it("is read by those whom people are open, and changed by those who may change people", async () => {
    const manager = await makeMember(acme, "manager");
    expect(await failure(verbs.list(manager.ctx, callId))).toBeNull();
    expect(await failure(verbs.grant(manager.ctx, callId))).toMatchObject({ code: "forbidden" });
    expect(await failure(verbs.revoke(manager.ctx, callId))).toMatchObject({ code: "forbidden" });
    const closed = { ...acme.ctx.actor.areas, people: "none" as const };
    const blind: Ctx = { ...acme.ctx, actor: { ...acme.ctx.actor, areas: closed } };
    expect(await failure(verbs.list(blind, callId))).toMatchObject({ code: "forbidden" });
    expect(await failure(listAccessPeople({ ctx: blind, input: { text: "bo" } }))).toMatchObject({
      code: "forbidden",
    });
  });

  it("is given and taken back at Gong, with each step and Gong's request id in the audit log", async () => {
    const { gongRequestId: granted } = await verbs.grant(acme.ctx, callId);
    const { users } = await verbs.list(acme.ctx, callId);
    expect(users).toEqual([{ id: userId, name: "Bo Ek", emailAddress: "bo@acme.example" }]);
    const { gongRequestId: revoked } = await verbs.revoke(acme.ctx, callId);
    expect((await verbs.list(acme.ctx, callId)).users).toEqual([]);
    expect(granted).toMatch(/^[a-z0-9]{18,19}$/);
    const details = { userId, userName: "Bo Ek" };
    const target = `call:${callId}`;
    expect(await audited()).toEqual([
      { action: "call-access.grant-started", target, details },
      { action: "call-access.granted", target, details: { ...details, gongRequestId: granted } },
      { action: "call-access.revoke-started", target, details },
      { action: "call-access.revoked", target, details: { ...details, gongRequestId: revoked } },
    ]);
  });

  it("tells Gong's refusal in our words, keeps its request id, and records that it failed", async () => {
    const refused = await verbs.grant(acme.ctx, unknownAtGong).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect((refused as AppError).gongRequestId).toMatch(/^[a-z0-9]{18,19}$/);
    expect((await audited()).at(-1)).toMatchObject({
      action: "call-access.grant-failed",
      target: `call:${unknownAtGong}`,
      details: { gongRequestId: (refused as AppError).gongRequestId },
    });
  });

  it("is given to people of the own company only, found by a part of name or address", async () => {
    const find = async (ctx: Ctx, text: string) =>
      (await listAccessPeople({ ctx, input: { text } })).people.map(({ id }) => id);
    expect(await find(acme.ctx, "bO e")).toEqual([userId]);
    expect(await find(acme.ctx, "bo@acme")).toEqual([userId]);
    expect(await find(acme.ctx, "%")).toEqual([]);
    expect(await find(other.ctx, "bo")).toEqual([]);
    const stranger = grantCallAccess({ ctx: acme.ctx, input: { callId, userId: "999" } });
    expect(await failure(stranger)).toMatchObject({ code: "not_found" });
  });
});
