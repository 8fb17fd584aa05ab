import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  api,
  basic,
  connect,
  keyOf,
  send,
  startTestSimulator,
  type TestSimulator,
} from "../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

const url = (path: string) => `${test.simulator.apiBaseUrl("acme")}${path}`;
const BAD_CREDENTIALS = ["Validate credentials failed. Please check your credentials and try again."];

describe("every API answer", () => {
  it("is printed as Gong prints it, with the request id in body and header", async () => {
    const answer = await api(test.simulator, "/v2/workspaces");
    expect(answer.text).toMatch(/^\{\n {2}"requestId" : "[a-z0-9]{18,19}",\n {2}"workspaces" : \[/);
    expect(answer.headers["x-traceid"]).toBe(answer.json.requestId);
    expect(answer.headers["x-gong-simulator"]).toBe("true");
  });

  it("draws the same request ids from the same seed", async () => {
    const [left, right] = [await startTestSimulator(), await startTestSimulator()];
    try {
      const ids = async ({ simulator }: TestSimulator) => [
        (await api(simulator, "/v2/workspaces")).json.requestId,
        (await api(simulator, "/v2/users")).json.requestId,
      ];
      expect(await ids(left)).toEqual(await ids(right));
    } finally {
      await Promise.all([left.simulator.stop(), right.simulator.stop()]);
    }
  });
});

describe("credentials", () => {
  it("are asked for by a Basic challenge, even on an unknown path", async () => {
    for (const path of ["/v2/users", "/v2/nowhere", "/"]) {
      const answer = await send(url(path));
      expect(answer.status).toBe(401);
      expect(answer.headers["www-authenticate"]).toBe('Basic realm="Gong.io API"');
      expect(answer.json.errors).toEqual(BAD_CREDENTIALS);
    }
  });

  it("are refused when they are wrong or of another company", async () => {
    for (const authorization of [
      basic("key", "secret"),
      keyOf(test.simulator, "nordwind"),
      "Bearer nonsense",
      "Basic ?",
    ]) {
      const answer = await send(url("/v2/users"), { headers: { authorization } });
      expect([answer.status, answer.json.errors]).toEqual([401, BAD_CREDENTIALS]);
    }
  });

  it("of an access key are not limited by scopes and find an unknown path missing", async () => {
    expect((await api(test.simulator, "/v2/users")).status).toBe(200);
    expect((await api(test.simulator, "/v2/nowhere")).status).toBe(404);
  });

  it("without a needed scope are refused as 401, or 403 when told so", async () => {
    const { access } = await connect(test.simulator, { scopes: ["api:users:read"] });
    const read = () => api(test.simulator, "/v2/calls", { authorization: access });
    const text = ["You don't have permission to use 'api:calls:read:basic' in your app."];
    const refused = await read();
    expect([refused.status, refused.json.errors, refused.headers["www-authenticate"]]).toEqual([
      401,
      text,
      undefined,
    ]);
    test.simulator.control.set("acme", { scopeErrorStatus: 403 });
    const forbidden = await read();
    test.simulator.control.set("acme", { scopeErrorStatus: 401 });
    expect([forbidden.status, forbidden.json.errors]).toEqual([403, text]);
  });
});

describe("a request", () => {
  it("at a host that is none of the simulator's is not served", async () => {
    const answer = await send(url("/v2/users"), { headers: { host: "evil.example" } });
    expect(answer.status).toBe(421);
  });

  it("reaches a company by its name as well as by its address", async () => {
    const headers = {
      host: `acme.api.gong.localhost:${test.simulator.port}`,
      authorization: keyOf(test.simulator, "acme"),
    };
    expect((await send(`${test.simulator.origin}/v2/users`, { headers })).status).toBe(200);
  });

  it("of the wrong method gets 405, without the JSON content type 415, without a filter 400", async () => {
    const authorization = keyOf(test.simulator, "acme");
    const post = (path: string, headers: Record<string, string>, body = "{}") =>
      send(url(path), { method: "POST", headers: { authorization, ...headers }, body });
    expect((await post("/v2/users", { "content-type": "application/json" })).status).toBe(405);
    const untyped = await post("/v2/calls/extensive", { "content-type": "text/plain" });
    expect([untyped.status, untyped.json.errors]).toEqual([415, ["Unsupported Media Type"]]);
    const bare = await post("/v2/calls/extensive", { "content-type": "application/json; charset=utf-8" });
    expect([bare.status, bare.json.errors]).toEqual([400, ["filter: must not be null"]]);
    const broken = await post("/v2/calls/extensive", { "content-type": "application/json" }, "{");
    expect(broken.status).toBe(400);
  });

  it("from an untrusted address gets 403", async () => {
    test.simulator.control.set("acme", { untrustedAddress: true });
    const answer = await api(test.simulator, "/v2/users");
    test.simulator.control.set("acme", { untrustedAddress: false });
    expect(answer.status).toBe(403);
  });
});

describe("the company's limits", () => {
  const statuses = async (count: number, company = "acme", authorization?: string) => {
    const options = { company, ...(authorization ? { authorization } : {}) };
    const answers = await Promise.all(
      Array.from({ length: count }, () => api(test.simulator, "/v2/workspaces", options)),
    );
    return answers.map(({ status }) => status).sort();
  };

  it("hold over all its keys and tokens, and for each company apart", async () => {
    test.simulator.control.quiet("*");
    test.simulator.control.resetLimits("*");
    test.simulator.control.resetCounters();
    const { access } = await connect(test.simulator);
    expect(await statuses(2)).toEqual([200, 200]);
    expect(await statuses(3, "acme", access)).toEqual([200, 429, 429]);
    expect(await statuses(3, "nordwind")).toEqual([200, 200, 200]);
    const refused = await api(test.simulator, "/v2/workspaces");
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "1"]);
    test.rateClock.move(999);
    expect(await statuses(1)).toEqual([429]);
    test.rateClock.move(1);
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
    const counters = test.simulator.control.counters("acme");
    expect(counters.peakPerSecondAccepted).toBe(3);
    expect(counters.peakPerSecondOffered).toBeGreaterThan(3);
    expect(counters.byRoute["GET /v2/workspaces"]).toEqual({ total: 11, byStatus: { 200: 6, 429: 5 } });
  });

  it("are spent by nobody whose credentials are refused", async () => {
    test.simulator.control.resetLimits("acme");
    expect(await statuses(5, "acme", "Bearer nonsense")).toEqual([401, 401, 401, 401, 401]);
    expect(await statuses(3)).toEqual([200, 200, 200]);
  });

  it("stop the day at its cap and say how long to wait", async () => {
    test.simulator.control.set("acme", { perSecond: 100, perDay: 5 });
    test.simulator.control.resetLimits("acme");
    expect(await statuses(5)).toEqual([200, 200, 200, 200, 200]);
    test.rateClock.move(3_600_000);
    const refused = await api(test.simulator, "/v2/workspaces");
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, String(23 * 3_600)]);
    test.rateClock.move(23 * 3_600_000);
    expect(await statuses(1)).toEqual([200]);
    test.simulator.control.quiet("*");
  });
});
