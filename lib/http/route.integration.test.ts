import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { withPerson } from "#lib/db/with-person.ts";
import { AppError } from "#lib/errors.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { personRoute, publicRoute, tenantRoute } from "./route.ts";

describe("the route wrapper", () => {
  let owner: TestMember & { slug: string; tenantId: string };
  let cookie: string;
  beforeAll(async () => {
    owner = await makeTenant();
    ({ cookie } = await signInAs(owner.personId));
  });
  const at = (rest = "") => ({
    path: `/api/tenants/${owner.slug}/things${rest}`,
    params: { tenant: owner.slug },
    cookie,
  });

  it("hands typed input and the member's context to the handler", async () => {
    const route = tenantRoute({
      area: "calls",
      params: z.object({ thingId: z.string() }),
      query: z.object({ limit: z.coerce.number().default(50), host: z.array(z.string()).optional() }),
      body: z.object({ name: z.string() }),
      handler: async ({ ctx, params, query, body }) => ({ ctx, params, query, body }),
    });
    const response = await callRoute(route, {
      ...at("/7?limit=2&host=1&host=2"),
      method: "POST",
      params: { tenant: owner.slug, thingId: "7" },
      body: { name: "x", extra: true },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      ctx: {
        tenantId: owner.tenantId,
        tenantSlug: owner.slug,
        actor: { kind: "member", role: "owner", memberId: owner.ctx.actor.memberId },
        requestId: response.headers.get("x-request-id"),
      },
      params: { thingId: "7" },
      query: { limit: 2, host: ["1", "2"] },
      body: { name: "x" },
    });
  });

  it("writes big integers as text and an absent result as 204", async () => {
    const big = tenantRoute({ handler: async () => ({ id: 9007199254740993n }) });
    expect(await (await callRoute(big, at())).text()).toBe('{"id":"9007199254740993"}');
    const none = tenantRoute({ handler: async () => undefined });
    expect((await callRoute(none, at())).status).toBe(204);
  });

  it("turns an AppError into a problem with every fact it carries", async () => {
    const route = tenantRoute({
      handler: async () => {
        throw new AppError("gong_rate_limited", "Gong asks to wait.", {
          nextStep: "Try again.",
          retryAfterSeconds: 12.2,
          gongRequestId: "g1",
          scope: "api:calls:read:basic",
        });
      },
    });
    const response = await callRoute(route, at());
    expect(response.status).toBe(503);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("retry-after")).toBe("13");
    expect(await response.json()).toEqual({
      type: "urn:callboard:problem:gong_rate_limited",
      title: "Gong asks to wait",
      status: 503,
      detail: "Gong asks to wait.",
      code: "gong_rate_limited",
      nextStep: "Try again.",
      requestId: response.headers.get("x-request-id"),
      gongRequestId: "g1",
      scope: "api:calls:read:basic",
      retryAfterSeconds: 12.2,
    });
  });

  it("keeps the words of an unknown error to itself", async () => {
    const route = tenantRoute({
      handler: async () => {
        throw new Error("select * from secrets where name = 'Ada'");
      },
    });
    const response = await callRoute(route, at());
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/secrets|Ada/);
  });

  it("names every rejected field", async () => {
    const route = tenantRoute({
      body: z.object({ email: z.email("This is no address."), age: z.number("Write a number.") }),
      handler: async () => null,
    });
    const response = await callRoute(route, { ...at(), method: "POST", body: { email: "x", age: "y" } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      invalidParams: [
        { name: "email", reason: "This is no address." },
        { name: "age", reason: "Write a number." },
      ],
    });
  });

  it("refuses a body that is too long, not JSON, or of another kind", async () => {
    const route = tenantRoute({ body: z.unknown(), maxBodyBytes: 100, handler: async () => null });
    const long = await callRoute(route, { ...at(), method: "POST", body: { text: "x".repeat(200) } });
    const broken = await callRoute(route, { ...at(), method: "POST", body: "{" });
    const form = await callRoute(route, {
      ...at(),
      method: "POST",
      body: "a=1",
      headers: { "content-type": "text/plain" },
    });
    expect([long.status, broken.status, form.status]).toEqual([400, 400, 400]);
  });

  it("asks for write where something changes and for read where it does not", async () => {
    const viewer = await makeMember(owner, "viewer");
    const session = await signInAs(viewer.personId);
    const route = tenantRoute({ area: "calls", handler: async () => null });
    expect((await callRoute(route, { ...at(), cookie: session.cookie })).status).toBe(200);
    const change = await callRoute(route, { ...at(), cookie: session.cookie, method: "POST" });
    expect(change.status).toBe(403);
    expect(await change.json()).toMatchObject({
      code: "forbidden",
      nextStep: expect.stringContaining("Ask"),
    });
  });

  it("asks for a recent sign-in where the route demands one", async () => {
    const session = await signInAs(owner.personId);
    const route = tenantRoute({ needsProof: true, handler: async () => null });
    const ask = () => callRoute(route, { ...at(), cookie: session.cookie, method: "POST" });
    expect((await ask()).status).toBe(200);
    const provedAt = new Date(Date.now() - 31 * 60 * 1000);
    await withPerson(null, (tx) =>
      tx.session.update({ where: { id: session.sessionId }, data: { provedAt } }),
    );
    expect(await (await ask()).json()).toMatchObject({ status: 403, code: "proof_required" });
  });

  it("counts a member's requests exactly and answers 429 beyond the limit", async () => {
    const route = tenantRoute({
      limit: { name: owner.slug, max: 5, windowSeconds: 3600 },
      handler: async () => null,
    });
    const answers = await Promise.all(Array.from({ length: 12 }, () => callRoute(route, at())));
    const statuses = answers.map((answer) => answer.status).toSorted();
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    const other = await makeMember(owner, "admin");
    const { cookie: otherCookie } = await signInAs(other.personId);
    expect((await callRoute(route, { ...at(), cookie: otherCookie })).status).toBe(200);
  });

  it("runs an idempotent change once and replays its answer", async () => {
    let runs = 0;
    const route = tenantRoute({
      idempotent: true,
      body: z.object({ name: z.string() }),
      handler: async ({ body }) => ({ run: ++runs, ...body }),
    });
    const send = (key: string | null, name: string) =>
      callRoute(route, { ...at(), method: "POST", body: { name }, headers: { "idempotency-key": key } });
    const first = await send("key-0001", "a");
    const again = await send("key-0001", "a");
    expect(await first.json()).toEqual({ run: 1, name: "a" });
    expect(await again.json()).toEqual({ run: 1, name: "a" });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect((await send("key-0001", "b")).status).toBe(422);
    expect(await (await send("key-0002", "a")).json()).toEqual({ run: 2, name: "a" });
    expect((await send(null, "a")).status).toBe(400);
    expect(runs).toBe(2);
  });

  it("lets only one of many equal changes through", async () => {
    let runs = 0;
    const route = tenantRoute({
      idempotent: true,
      handler: async () => {
        runs++;
        await new Promise((resolve) => setTimeout(resolve, 30));
        return { ok: true };
      },
    });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        callRoute(route, { ...at(), method: "POST", headers: { "idempotency-key": "race-0001" } }),
      ),
    );
    expect(runs).toBe(1);
    expect(answers.every((answer) => [200, 409].includes(answer.status))).toBe(true);
  });

  it("does not keep the refusal of a change that never began", async () => {
    let isBusy = true;
    const route = tenantRoute({
      idempotent: true,
      handler: async () => {
        if (isBusy) throw new AppError("gong_rate_limited", "Gong asks to wait.");
        return { ok: true };
      },
    });
    const send = () =>
      callRoute(route, { ...at(), method: "POST", headers: { "idempotency-key": "retry-001" } });
    expect((await send()).status).toBe(503);
    isBusy = false;
    expect((await send()).status).toBe(200);
  });

  it("serves people outside tenants, and machines without an origin, only where declared", async () => {
    const person = personRoute({ handler: async ({ session }) => ({ personId: session.personId }) });
    expect(await (await callRoute(person, { path: "/api/me", cookie })).json()).toEqual({
      personId: owner.personId,
    });
    expect((await callRoute(person, { path: "/api/me" })).status).toBe(401);
    const stranger = { path: "/api/hook", method: "POST", headers: { origin: null, "sec-fetch-site": null } };
    const form = publicRoute({ handler: async () => null });
    const hook = publicRoute({ isFromMachines: true, handler: async () => null });
    expect((await callRoute(form, stranger)).status).toBe(403);
    expect((await callRoute(hook, stranger)).status).toBe(200);
  });
});
