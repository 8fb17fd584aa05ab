import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isJsonObject } from "../rules/field-reader.ts";
import {
  api,
  CALLBACK,
  connect,
  consent,
  exchange,
  startTestSimulator,
  type TestSimulator,
} from "../testing/test-client.ts";
import type { Json, JsonObject } from "../world/types.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
});

const statuses = async ({ simulator }: TestSimulator, count: number) => {
  const seen: number[] = [];
  for (let asked = 0; asked < count; asked += 1) seen.push((await api(simulator, "/v2/workspaces")).status);
  return seen;
};

const idsOf = (json: JsonObject): Json[] => {
  const calls = Array.isArray(json.calls) ? json.calls.filter(isJsonObject) : [];
  return calls.map((call) => (isJsonObject(call.metaData) ? (call.metaData.id ?? null) : null));
};

describe("faults", () => {
  it("answer the wanted share of requests with the wanted 5xx, the same for the same seed", async () => {
    const run = async () => {
      const fresh = await startTestSimulator({ acme: 10, nordwind: 10 });
      fresh.simulator.control.set("acme", { serverErrorRate: 0.5, serverErrorStatus: 502 });
      const seen = await statuses(fresh, 40);
      await fresh.simulator.stop();
      return seen;
    };
    const seen = await run();
    expect(seen.filter((status) => status === 502).length).toBeGreaterThan(8);
    expect(seen.filter((status) => status === 200).length).toBeGreaterThan(8);
    expect(await run()).toEqual(seen);
  });

  it("close the connection in the middle of a body", async () => {
    test.simulator.control.set("acme", { cutBodyRate: 1 });
    await expect(api(test.simulator, "/v2/users")).rejects.toThrow();
    const [last] = test.simulator.control.requests(1);
    expect([last?.status, last?.fault]).toEqual([200, "cut body"]);
  });

  it("take a company out of service, by 503 or by closing the connection, and leave the other alone", async () => {
    test.simulator.control.set("acme", { outage: "unavailable" });
    expect(await statuses(test, 1)).toEqual([503]);
    test.simulator.control.set("acme", { outage: "refuse" });
    await expect(api(test.simulator, "/v2/users")).rejects.toThrow();
    expect((await api(test.simulator, "/v2/users", { company: "nordwind" })).status).toBe(200);
  });

  it("answer 429 for a while with any Retry-After, or none", async () => {
    for (const retryAfter of ["7200", "tomorrow", null]) {
      test.simulator.control.rateLimitFor("acme", 30, retryAfter);
      const refused = await api(test.simulator, "/v2/users");
      expect([refused.status, refused.headers["retry-after"] ?? null]).toEqual([429, retryAfter]);
    }
    test.rateClock.move(30_000);
    expect(await statuses(test, 1)).toEqual([200]);
  });

  it("let a foreign integration spend the budget", async () => {
    test.simulator.control.set("acme", { perSecond: 3, foreignPerSecond: 10 });
    test.simulator.control.resetLimits("acme");
    const accepted: boolean[] = [];
    for (let asked = 0; asked < 50; asked += 1) {
      test.rateClock.move(200);
      accepted.push((await statuses(test, 1))[0] === 200);
    }
    expect(accepted.filter(Boolean).length).toBeLessThan(20);
    expect(test.simulator.control.company("acme").usedToday).toBeLessThanOrEqual(33);
  });

  it("answer the empty 404 although there are calls", async () => {
    test.simulator.control.set("acme", { falseEmpty: true });
    expect((await api(test.simulator, "/v2/calls")).status).toBe(404);
  });

  it("repeat the last row of a page on the next", async () => {
    test.simulator.control.set("acme", { repeatRows: true });
    const first = await api(test.simulator, "/v2/calls/extensive", { body: { filter: {} } });
    const cursor = isJsonObject(first.json.records) ? (first.json.records.cursor ?? null) : null;
    const second = await api(test.simulator, "/v2/calls/extensive", { body: { filter: {}, cursor } });
    expect(idsOf(second.json)[0]).toBe(idsOf(first.json).at(-1));
    expect(idsOf(second.json)).toHaveLength(101);
  });

  it("insert a call after every n-th page", async () => {
    test.simulator.control.set("acme", { insertEveryPages: 2 });
    const before = test.simulator.control.company("acme").insertedCalls;
    for (let page = 0; page < 4; page += 1) await api(test.simulator, "/v2/calls");
    expect(test.simulator.control.company("acme").insertedCalls).toBe(before + 2);
  });

  it("name another base address in token answers, or none", async () => {
    test.simulator.control.set("acme", { tokenBaseUrl: "https://api.gong.io.evil.example" });
    expect((await connect(test.simulator)).answer.api_base_url_for_customer).toBe(
      "https://api.gong.io.evil.example",
    );
    test.simulator.control.set("acme", { tokenBaseUrl: "" });
    expect((await connect(test.simulator)).answer).not.toHaveProperty("api_base_url_for_customer");
  });

  it("lose the answer of a refresh that took effect", async () => {
    const { refresh } = await connect(test.simulator);
    const redeem = () => exchange(test.simulator, { grant_type: "refresh_token", refresh_token: refresh });
    test.simulator.control.set("acme", { tokenCutRate: 1 });
    await expect(redeem()).rejects.toThrow();
    test.simulator.control.set("acme", { tokenCutRate: 0 });
    expect((await redeem()).json.error).toBe("invalid_grant");
  });

  it("fail a token request before it takes effect", async () => {
    const code = (await consent(test.simulator)).get("code") ?? "";
    const redeem = () =>
      exchange(test.simulator, { grant_type: "authorization_code", code, redirect_uri: CALLBACK });
    test.simulator.control.set("acme", { tokenErrorRate: 1 });
    expect((await redeem()).status).toBe(503);
    test.simulator.control.set("acme", { tokenErrorRate: 0 });
    expect((await redeem()).status).toBe(200);
  });

  it("shorten the pages of calls", async () => {
    test.simulator.control.set("acme", { callPageSize: 7 });
    const { json } = await api(test.simulator, "/v2/calls/extensive", { body: { filter: {} } });
    expect(idsOf(json)).toHaveLength(7);
    expect(isJsonObject(json.records) && json.records.cursor).toBeTypeOf("string");
  });

  it.each(["cut", "garbled"] as const)("damage the answers that hold one call: %s", async (brokenBy) => {
    const { control } = test.simulator;
    const [brokenCallId = "", other = ""] = control.newestCallIds("acme", 2);
    const list = (callIds: string[], contentSelector: JsonObject = {}) =>
      api(test.simulator, "/v2/calls/extensive", { body: { filter: { callIds }, contentSelector } });
    const content = { exposedFields: { parties: true } };
    control.set("acme", { brokenCallId, brokenBy });
    expect(idsOf((await list([brokenCallId, other])).json)).toHaveLength(2);
    expect(idsOf((await list([other], content)).json)).toEqual([other]);
    await expect(list([brokenCallId, other], content)).rejects.toThrow();
    control.set("acme", { brokenIn: "everywhere" });
    await expect(list([brokenCallId])).rejects.toThrow();
    control.set("acme", { brokenIn: "transcripts" });
    expect(idsOf((await list([brokenCallId], content)).json)).toEqual([brokenCallId]);
    const transcripts = { body: { filter: { callIds: [brokenCallId] } } };
    await expect(api(test.simulator, "/v2/calls/transcript", transcripts)).rejects.toThrow();
  });

  it("are all off again after quiet", async () => {
    test.simulator.control.set("acme", { serverErrorRate: 1, outage: "refuse", falseEmpty: true });
    test.simulator.control.rateLimitFor("acme", 60);
    test.simulator.control.quiet("acme");
    test.rateClock.move(1_000);
    expect(await statuses(test, 1)).toEqual([200]);
  });
});
