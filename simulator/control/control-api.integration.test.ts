import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { api, send, startTestSimulator, TEST_NOW_MS, type TestSimulator } from "../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

const control = (method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown, headers = {}) =>
  send(`${test.simulator.origin}/control/api${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe("the control API", () => {
  it("shows the clock and each company with its settings, budget and counters", async () => {
    const { json } = await control("GET", "/state");
    expect(json).toMatchObject({ simulator: true, now: new Date(TEST_NOW_MS).toISOString() });
    expect(JSON.stringify(json.companies)).toContain('"peakPerSecondOffered"');
  });

  it("advances, freezes and resumes the clock", async () => {
    await control("POST", "/clock/advance", { seconds: 90 });
    await control("POST", "/clock/freeze");
    test.clock.move(5_000);
    expect(test.simulator.control.now()).toBe(TEST_NOW_MS + 90_000);
    await control("POST", "/clock/resume");
    test.clock.move(1_000);
    expect(test.simulator.control.now()).toBe(TEST_NOW_MS + 91_000);
  });

  it("changes settings of one company or of all, and refuses unknown and impossible ones", async () => {
    expect((await control("PATCH", "/companies/*/settings", { latencyMs: 1 })).status).toBe(200);
    expect((await control("PATCH", "/companies/acme/settings", { perSecond: 50 })).status).toBe(200);
    expect(test.simulator.control.company("acme").settings).toMatchObject({ latencyMs: 1, perSecond: 50 });
    expect(test.simulator.control.company("nordwind").settings).toMatchObject({
      latencyMs: 1,
      perSecond: 1_000_000,
    });
    expect((await control("PATCH", "/companies/acme/settings", { latencyMS: 1 })).status).toBe(400);
    expect((await control("PATCH", "/companies/acme/settings", { cutBodyRate: 2 })).status).toBe(400);
    expect((await control("PATCH", "/companies/other/settings", {})).status).toBe(404);
    await control("POST", "/companies/*/quiet");
    expect(test.simulator.control.company("acme").settings.latencyMs).toBe(0);
  });

  it("inserts, changes and deletes calls", async () => {
    const started = new Date(TEST_NOW_MS - 86_400_000).toISOString();
    const { status, json } = await control("POST", "/companies/acme/calls", {
      count: 2,
      started,
      title: "New",
    });
    expect(status).toBe(201);
    const [id, other] = Array.isArray(json.callIds) ? json.callIds.map(String) : [];
    const shown = await api(test.simulator, `/v2/calls/${id}`);
    expect(shown.json.call).toMatchObject({ title: "New", isPrivate: false });
    expect((await control("PATCH", `/companies/acme/calls/${id}`, { isPrivate: true })).status).toBe(200);
    expect((await api(test.simulator, `/v2/calls/${id}`)).json.call).toMatchObject({ isPrivate: true });
    expect((await control("DELETE", `/companies/acme/calls/${other}`)).status).toBe(200);
    expect((await control("DELETE", `/companies/acme/calls/${other}`)).status).toBe(404);
  });

  it("logs requests with the operation they met", async () => {
    await control("POST", "/counters/reset");
    test.simulator.control.resetLimits("*");
    await api(test.simulator, "/v2/users");
    const { json } = await control("GET", "/requests?limit=5");
    expect(json.requests).toMatchObject([
      {
        company: "acme",
        method: "GET",
        path: "/v2/users",
        operation: "listUsers",
        credential: "key",
        status: 200,
      },
    ]);
  });

  it("takes only JSON, and nothing from a page of another site", async () => {
    const text = { "content-type": "text/plain" };
    expect((await control("POST", "/clock/advance", { seconds: 1 }, text)).status).toBe(400);
    const foreign = { origin: "https://evil.example" };
    expect((await control("POST", "/companies/acme/uninstall", undefined, foreign)).status).toBe(403);
  });
});

describe("the control page", () => {
  it("shows companies, faults and requests, and says that it is a simulator", async () => {
    const page = await send(`${test.simulator.origin}/control`);
    expect(page.status).toBe(200);
    for (const text of ["not Gong", "Nordwind", "serverErrorRate", "Last requests"])
      expect(page.text).toContain(text);
  });

  it("applies the settings form, unchecked boxes included", async () => {
    test.simulator.control.set("acme", { falseEmpty: true });
    const form = new URLSearchParams({
      company: "acme",
      latencyMs: "7",
      outage: "none",
      untrustedAddress: "on",
    });
    const answer = await send(`${test.simulator.origin}/control/actions/settings`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    });
    expect(answer.status).toBe(303);
    expect(test.simulator.control.company("acme").settings).toMatchObject({
      latencyMs: 7,
      untrustedAddress: true,
      falseEmpty: false,
      tokenBaseUrl: null,
    });
  });
});
