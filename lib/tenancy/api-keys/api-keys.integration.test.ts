import { beforeEach, describe, expect, it } from "vitest";
import { DELETE as revokeRoute } from "#app/api/tenants/[tenant]/api-keys/[keyId]/route.ts";
import { POST as createRoute, GET as listRoute } from "#app/api/tenants/[tenant]/api-keys/route.ts";
import { GET as listCalls } from "#app/api/tenants/[tenant]/calls/route.ts";
import { POST as createBatch } from "#app/api/tenants/[tenant]/flows/batches/route.ts";
import { GET as listFlows } from "#app/api/tenants/[tenant]/flows/route.ts";
import { GET as listMembers } from "#app/api/tenants/[tenant]/members/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { RouteHandler } from "#lib/http/route-kind.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { createApiKey } from "./create-api-key.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { revokeApiKey } from "./revoke-api-key.ts";
import { CreateApiKeyInput } from "./schemas.ts";

type Mine = TestMember & { tenantId: string; slug: string };

describe("API keys", () => {
  let mine: Mine;
  const make = (areas: Record<string, string>, who: TestMember = mine, expiresInDays = 30) =>
    createApiKey({
      ctx: who.ctx,
      input: CreateApiKeyInput.parse({ name: "Nightly import", areas, expiresInDays }),
    });
  const ask = (
    handler: RouteHandler,
    token: string,
    rest: string,
    more: { slug?: string; method?: string; body?: unknown; headers?: Record<string, string | null> } = {},
  ) => {
    const { slug = mine.slug, headers, ...others } = more;
    return callRoute(handler, {
      path: `/api/tenants/${slug}/${rest}`,
      params: { tenant: slug },
      headers: { origin: null, "sec-fetch-site": null, authorization: `Bearer ${token}`, ...headers },
      ...others,
    });
  };

  beforeEach(async () => {
    mine = await makeTenant("Mine");
  });

  it("let a machine in without a browser, write down when, and are kept as a hash alone", async () => {
    const { key, token } = await make({ flows: "read" });
    expect(token).toMatch(/^cbk_[0-9a-z]{20}_[\w-]{43}$/);
    const answer = await ask(listFlows, token, "flows");
    expect(answer.status).toBe(200);
    const [listed] = await listApiKeys({ ctx: mine.ctx });
    expect(listed).toMatchObject({
      id: key.id,
      state: "living",
      ending: token.slice(-4),
      areas: { flows: "read" },
    });
    expect(listed?.lastUsedAt).not.toBeNull();
    const stored = await withTenant(mine.tenantId, (tx) =>
      tx.apiKey.findMany({ where: { tenantId: mine.tenantId } }),
    );
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(listed)).not.toContain(token.slice(0, -4));
  });

  it("open their own areas only, reading or changes, and nothing that administers the tenant", async () => {
    const { token } = await make({ flows: "read" });
    expect((await ask(listCalls, token, "calls")).status).toBe(403);
    const change = { method: "POST", body: { rows: [{ crmProspectId: "a" }] } };
    expect((await ask(createBatch, token, "flows/batches", change)).status).toBe(403);
    for (const [handler, rest] of [
      [listMembers, "members"],
      [listRoute, "api-keys"],
    ] as const) {
      const answer = await ask(handler, token, rest);
      expect(answer.status, rest).toBe(403);
      expect(await answer.json()).toMatchObject({ detail: "API keys do not open this." });
    }
    for (const areas of [{}, { settings: "read" }, { privacy: "write" }, { flows: "none" }]) {
      const read = CreateApiKeyInput.safeParse({ name: "x", areas, expiresInDays: 1 });
      expect(read.success, JSON.stringify(areas)).toBe(false);
    }
  });

  it("of one tenant find another tenant as little as a missing one", async () => {
    const { token } = await make({ flows: "read" });
    const theirs = await makeTenant("Theirs");
    const foreign = await ask(listFlows, token, "flows", { slug: theirs.slug });
    const missing = await ask(listFlows, token, "flows", { slug: "no-such-tenant" });
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    const text = async (answer: Response) => (await answer.text()).replace(/"requestId":"[^"]*"/, "");
    expect(await text(foreign)).toBe(await text(missing));
  });

  it("are refused alike when made up, revoked, expired, or without their maker", async () => {
    const admin = await makeMember(mine, "admin");
    const [revoked, expired, left, disabled] = await Promise.all([
      make({ flows: "read" }),
      make({ flows: "read" }),
      make({ flows: "read" }, admin),
      make({ flows: "read" }),
    ]);
    await revokeApiKey({ ctx: mine.ctx, input: { keyId: revoked.key.id } });
    await withTenant(mine.tenantId, async (tx) => {
      const { tenantId } = mine;
      await tx.apiKey.updateMany({
        where: { tenantId, id: expired.key.id },
        data: { expiresAt: new Date(Date.now() - 1) },
      });
      await tx.member.deleteMany({ where: { tenantId, id: admin.ctx.actor.memberId } });
    });
    const refused = async (token: string) => {
      const answer = await ask(listFlows, token, "flows");
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    const wrong = `${disabled.token.slice(0, -1)}${disabled.token.endsWith("A") ? "B" : "A"}`;
    for (const token of [revoked.token, expired.token, left.token, wrong, "cbk_x"]) {
      expect(await refused(token)).toEqual([401, "unauthenticated"]);
    }
    const states = (await listApiKeys({ ctx: mine.ctx })).map(({ id, state }) => [id, state]);
    expect(Object.fromEntries(states)).toEqual({
      [revoked.key.id]: "revoked",
      [expired.key.id]: "expired",
      [left.key.id]: "orphaned",
      [disabled.key.id]: "living",
    });
    await withPerson(mine.personId, (tx) =>
      tx.person.update({ where: { id: mine.personId }, data: { disabledAt: new Date() } }),
    );
    expect(await refused(disabled.token)).toEqual([401, "unauthenticated"]);
  });

  it("see no more than their maker does: narrower areas and narrower calls count at once", async () => {
    const admin = await makeMember(mine, "admin");
    const { token } = await make({ calls: "read", flows: "write" }, admin);
    const { tenantId } = mine;
    await makeCall(tenantId, { gongId: "9001", startedAt: "2026-08-01T10:00:00Z" });
    const seen = async () => {
      const answer = await ask(listCalls, token, "calls");
      return ((await answer.json()) as { calls: unknown[] }).calls.length;
    };
    expect(await seen()).toBe(1);
    await withTenant(tenantId, async (tx) => {
      await tx.tenant.updateMany({ where: { id: tenantId }, data: { visibility: "own_calls" } });
      await tx.member.updateMany({
        where: { tenantId, id: admin.ctx.actor.memberId },
        data: { role: "member" },
      });
    });
    expect(await seen()).toBe(0);
    const change = {
      method: "POST",
      body: { rows: [{ crmProspectId: "003" }] },
      headers: { "idempotency-key": "batch-one" },
    };
    expect((await ask(createBatch, token, "flows/batches", change)).status).toBe(403);
  });

  it("stand in the audit log by name for what they did, and for their making and end", async () => {
    const { key, token } = await make({ flows: "write" });
    const answer = await ask(createBatch, token, "flows/batches", {
      method: "POST",
      body: { name: "From outside", rows: [{ crmProspectId: "0035e00000AbCdEAAV" }] },
      headers: { "idempotency-key": "batch-one" },
    });
    expect(answer.status).toBe(201);
    await revokeApiKey({ ctx: mine.ctx, input: { keyId: key.id } });
    const entries = await withTenant(mine.tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId: mine.tenantId }, orderBy: { seq: "asc" } }),
    );
    expect(entries[0]).toMatchObject({ action: "api-key.created", target: key.id, actorKind: "member" });
    expect(entries.at(-1)).toMatchObject({ action: "api-key.revoked", target: key.id });
    const done = entries.filter(({ actorKind }) => actorKind === "api-key");
    expect(done.length).toBeGreaterThan(0);
    expect(done[0]).toMatchObject({ actorId: key.id, actorName: "Test owner (API key Nightly import)" });
    expect(JSON.stringify(entries, (_, value) => (typeof value === "bigint" ? "" : value))).not.toContain(
      token,
    );
  });

  it("answer a repeated change with the first result, each key for itself", async () => {
    const [one, two] = await Promise.all([make({ flows: "write" }), make({ flows: "write" })]);
    const change = {
      method: "POST",
      body: { rows: [{ crmProspectId: "0035e00000AbCdEAAV" }] },
      headers: { "idempotency-key": "the-same-key" },
    };
    const first = await ask(createBatch, one.token, "flows/batches", change);
    const again = await ask(createBatch, one.token, "flows/batches", change);
    const other = await ask(createBatch, two.token, "flows/batches", change);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(other.headers.get("idempotency-replayed")).toBeNull();
    expect(await again.json()).toEqual(await first.json());
  });

  it("are told to wait after too many requests", async () => {
    const { key, token } = await make({ flows: "read" });
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    await withPerson(null, (tx) =>
      tx.rateLimit.createMany({
        data: [minute, minute + 60_000].map((start) => ({
          key: `api-key:${key.id}`,
          windowStart: new Date(start),
          count: 120,
        })),
      }),
    );
    const full = await ask(listFlows, token, "flows");
    expect(full.status).toBe(429);
    expect(Number(full.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("are made by owners and admins with a recent sign-in, not by others and not by keys", async () => {
    const body = { name: "Import", areas: { flows: "read" }, expiresInDays: 30 };
    const { cookie, sessionId } = await signInAs(mine.personId);
    const create = (as: string) =>
      callRoute(createRoute, {
        method: "POST",
        path: `/api/tenants/${mine.slug}/api-keys`,
        params: { tenant: mine.slug },
        body,
        cookie: as,
      });
    const made = await create(cookie);
    expect(made.status).toBe(201);
    const { key, token } = (await made.json()) as { key: { id: string }; token: string };
    const manager = await makeMember(mine, "manager");
    expect((await create((await signInAs(manager.personId)).cookie)).status).toBe(403);
    expect((await ask(createRoute, token, "api-keys", { method: "POST", body })).status).toBe(403);
    await withPerson(mine.personId, (tx) =>
      tx.session.update({ where: { id: sessionId }, data: { provedAt: new Date(Date.now() - 3_600_000) } }),
    );
    expect(await (await create(cookie)).json()).toMatchObject({ code: "proof_required" });
    const stranger = await makeTenant("Other");
    const revoke = (slug: string, as: string) =>
      callRoute(revokeRoute, {
        method: "DELETE",
        path: `/api/tenants/${slug}/api-keys/${key.id}`,
        params: { tenant: slug, keyId: key.id },
        cookie: as,
      });
    expect((await revoke(stranger.slug, (await signInAs(stranger.personId)).cookie)).status).toBe(404);
    expect((await revoke(mine.slug, cookie)).status).toBe(204);
    expect((await ask(listFlows, token, "flows")).status).toBe(401);
  });
});
