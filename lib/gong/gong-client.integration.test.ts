import { setTimeout as realSleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OPERATIONS as simulated } from "#simulator/api/operations.ts";
import {
  CALLBACK,
  connect,
  consent,
  keyOf,
  startTestSimulator,
  TEST_NOW_MS,
  type TestSimulator,
} from "#simulator/testing/test-client.ts";
import { parseBaseUrl } from "./core/base-url.ts";
import type { GongEvent } from "./core/events.ts";
import { createGongClient, type GongClientOptions } from "./create-gong-client.ts";
import { buildAuthorizeUrl, readCallback } from "./oauth/authorize-url.ts";
import { exchangeCode, refreshTokens } from "./oauth/request-tokens.ts";
import { findOperation } from "./operations/registry.ts";

const day = 86_400_000;
const span = {
  fromDateTime: new Date(TEST_NOW_MS - 365 * day).toISOString(),
  toDateTime: new Date(TEST_NOW_MS).toISOString(),
};
const everything = {
  context: "Extended" as const,
  exposedFields: {
    parties: true,
    content: {
      structure: true,
      topics: true,
      trackers: true,
      trackerOccurrences: true,
      brief: true,
      outline: true,
      highlights: true,
      callOutcome: true,
      keyPoints: true,
    },
    interaction: { speakers: true, video: true, personInteractionStats: true, questions: true },
    collaboration: { publicComments: true },
    media: true,
  },
};

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
  test.simulator.control.resetLimits("*");
});

function client(over: Partial<GongClientOptions> = {}) {
  const events: GongEvent[] = [];
  const origin = test.simulator.apiBaseUrl("acme");
  const base = parseBaseUrl(origin, [origin]);
  if (!base.ok) throw new Error(base.problem);
  const gong = createGongClient({
    baseUrl: base.baseUrl,
    authorize: () => keyOf(test.simulator, "acme"),
    clock: { now: () => Date.now() },
    sleep: (ms, signal) => realSleep(ms, undefined, { signal, ref: false }),
    limiter: { acquire: async () => ({ waitedMs: 0 }), backOff: () => undefined },
    onEvent: (event) => events.push(event),
    retry: { baseMs: 1, capMs: 2 },
    ...over,
  });
  return { gong, events };
}

describe("every operation that the simulator serves", () => {
  it("is declared with the same method, path and scope", () => {
    expect(simulated.length).toBeGreaterThanOrEqual(8);
    for (const { id, method, path, scope } of simulated) {
      expect(findOperation(id)).toMatchObject({
        method,
        path: path.replace(/:(\w+)/g, "{$1}"),
        scope,
      });
    }
  });

  it("reads without a broken contract", async () => {
    const { gong, events } = client();
    const { workspaces } = await gong.workspaces.list();
    const users = await gong.users.list();
    const userId = users.items[0]?.id ?? "";
    const calls = await gong.calls.list(span);
    const callIds = calls.items.map((call) => call.id);
    const extensive = await gong.calls.listExtensive({ filter: { callIds }, contentSelector: everything });
    const transcripts = await gong.calls.getTranscripts({ filter: { callIds } });

    expect(workspaces.length).toBeGreaterThan(0);
    expect((await gong.users.get({ id: userId })).user.id).toBe(userId);
    expect((await gong.users.listExtensive({ filter: { userIds: [userId] } })).items).toHaveLength(1);
    expect((await gong.calls.get({ id: callIds[0] ?? "" })).call.id).toBe(callIds[0]);
    expect(extensive.items.map((call) => call.metaData.id).toSorted()).toEqual(callIds.toSorted());
    expect(transcripts.items.length).toBeGreaterThan(0);
    expect(events.filter((event) => event.type === "request" && event.errorKind !== undefined)).toEqual([]);
  });

  it("keeps 20-digit ids exact", async () => {
    const { gong } = client();
    const { items } = await gong.calls.list(span);
    const ids = items.map((call) => call.id);
    expect(ids.every((id) => /^\d{10,20}$/.test(id))).toBe(true);
    for (const id of ids.slice(0, 5)) expect((await gong.calls.get({ id })).call.id).toBe(id);
  });
});

describe("lists over HTTP", () => {
  it.each(["list", "listExtensive"] as const)("calls.%s gives every call of a year once", async (method) => {
    const { gong } = client();
    const ids: string[] = [];
    let total: number | null | undefined;
    if (method === "list") {
      for await (const page of gong.calls.list.pages(span)) {
        total = page.records?.totalRecords;
        ids.push(...page.items.map((call) => call.id));
      }
    } else {
      for await (const page of gong.calls.listExtensive.pages({ filter: span })) {
        total = page.records?.totalRecords;
        ids.push(...page.items.map((call) => call.metaData.id));
      }
    }
    expect(ids.length).toBeGreaterThan(300);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(total ?? 0);
  });

  it("say empty for a span without calls", async () => {
    const { gong } = client();
    const filter = { fromDateTime: "1999-01-01T00:00:00Z", toDateTime: "1999-02-01T00:00:00Z" };
    expect(await gong.calls.listExtensive({ filter })).toMatchObject({ items: [], isEmptyAnswer: true });
  });

  it("tell an expired cursor from a bad request", async () => {
    const { gong } = client();
    const first = await gong.calls.list(span);
    test.clock.move(61 * 60_000);
    await expect(gong.calls.list({ ...span, cursor: first.nextCursor })).rejects.toMatchObject({
      name: "CursorExpired",
    });
    await expect(gong.calls.list({ ...span, cursor: "damaged" })).rejects.toMatchObject({
      name: "CursorExpired",
    });
  });
});

describe("refusals over HTTP", () => {
  it("names the missing scope, whichever status Gong chooses", async () => {
    const { access } = await connect(test.simulator, { scopes: ["api:users:read"] });
    const { gong } = client({ authorize: () => access });
    expect((await gong.users.list()).items.length).toBeGreaterThan(0);
    for (const scopeErrorStatus of [401, 403] as const) {
      test.simulator.control.set("acme", { scopeErrorStatus });
      await expect(gong.calls.list(span)).rejects.toMatchObject({
        kind: "missing-scope",
        scope: "api:calls:read:basic",
      });
    }
  });

  it("refreshes once when the token was revoked", async () => {
    const old = await connect(test.simulator);
    test.simulator.control.revokeAccessTokens("acme");
    const fresh = await connect(test.simulator);
    const asked: boolean[] = [];
    const { gong } = client({
      authorize: ({ refresh }) => {
        asked.push(refresh);
        return refresh ? fresh.access : old.access;
      },
    });
    expect((await gong.workspaces.list()).workspaces.length).toBeGreaterThan(0);
    expect(asked).toEqual([false, true]);
  });

  it("knows a wrong key, an untrusted address and an unknown record apart", async () => {
    const wrong = client({ authorize: () => `Basic ${btoa("a:b")}` });
    await expect(wrong.gong.workspaces.list()).rejects.toMatchObject({ kind: "credentials", status: 401 });
    const { gong } = client();
    await expect(gong.users.get({ id: "1" })).rejects.toMatchObject({ kind: "not-found" });
    test.simulator.control.set("acme", { untrustedAddress: true });
    await expect(gong.workspaces.list()).rejects.toMatchObject({ kind: "untrusted-address", status: 403 });
  });
});

describe("trouble over HTTP", () => {
  it("waits as long as a 429 says and then succeeds", async () => {
    test.simulator.control.set("acme", { perSecond: 3 });
    const waits: number[] = [];
    const { gong } = client({
      sleep: async (ms, signal) => {
        if (ms < 60_000) {
          waits.push(ms);
          test.rateClock.move(ms);
        } else await realSleep(ms, undefined, { signal, ref: false });
      },
    });
    for (let call = 0; call < 4; call += 1) await gong.workspaces.list();
    expect(waits).toEqual([1_000]);
  });

  it("hands a pause of hours to the caller", async () => {
    test.simulator.control.rateLimitFor("acme", 7_200);
    const { gong } = client();
    await expect(gong.workspaces.list()).rejects.toMatchObject({
      kind: "rate-limited",
      retryAfterMs: 7_200_000,
    });
    test.simulator.control.resetLimits("acme");
  });

  it.each([
    ["5xx", { serverErrorRate: 1 }, "server"],
    ["cut bodies", { cutBodyRate: 1 }, "network"],
    ["a closed door", { outage: "refuse" as const }, "network"],
  ])("gives up after four tries of %s", async (_name, settings, kind) => {
    test.simulator.control.set("acme", settings);
    const { gong, events } = client();
    await expect(gong.workspaces.list()).rejects.toMatchObject({ kind, attempt: 4 });
    expect(events.filter((event) => event.type === "request")).toHaveLength(4);
  });
});

describe("OAuth over HTTP", () => {
  const endpoint = () => ({
    tokenUrl: `${test.simulator.origin}/oauth2/generate-customer-token`,
    clientId: test.simulator.client.id,
    clientSecret: test.simulator.client.secret,
    clock: { now: () => Date.now() },
    signal: AbortSignal.timeout(10_000),
  });

  async function approve(decision = "approve") {
    const url = buildAuthorizeUrl({
      authorizeUrl: `${test.simulator.origin}/oauth2/authorize`,
      clientId: test.simulator.client.id,
      scopes: ["api:users:read", "api:workspaces:read"],
      redirectUri: CALLBACK,
      state: "st/ate+1",
    });
    const scopes = ["api:users:read", "api:workspaces:read"];
    return await consent(test.simulator, { decision, scopes, query: new URL(url).searchParams });
  }

  it("goes from the consent page to a working token and through a refresh", async () => {
    const { code, state } = readCallback(await approve());
    expect(state).toBe("st/ate+1");
    const grant = await exchangeCode({ ...endpoint(), code, redirectUri: CALLBACK });
    expect(grant).toMatchObject({
      expiresInSeconds: 86_400,
      scopes: ["api:users:read", "api:workspaces:read"],
      apiBaseUrl: test.simulator.apiBaseUrl("acme"),
    });
    const { gong } = client({ authorize: () => `Bearer ${grant.accessToken}` });
    expect((await gong.users.list()).items.length).toBeGreaterThan(0);

    const next = await refreshTokens({ ...endpoint(), refreshToken: grant.refreshToken });
    expect(next.refreshToken).not.toBe(grant.refreshToken);
    await expect(refreshTokens({ ...endpoint(), refreshToken: grant.refreshToken })).rejects.toMatchObject({
      kind: "invalid-grant",
    });
  });

  it("reads a denial", async () => {
    const query = await approve("deny");
    expect(() => readCallback(query)).toThrow("oauth: denied");
  });

  it("tells a code used twice and a wrong secret apart", async () => {
    const { code } = readCallback(await approve());
    const wrong = { ...endpoint(), clientSecret: "wrong" };
    await expect(exchangeCode({ ...wrong, code, redirectUri: CALLBACK })).rejects.toMatchObject({
      kind: "client",
    });
    await exchangeCode({ ...endpoint(), code, redirectUri: CALLBACK });
    await expect(exchangeCode({ ...endpoint(), code, redirectUri: CALLBACK })).rejects.toMatchObject({
      kind: "invalid-grant",
    });
  });
});
