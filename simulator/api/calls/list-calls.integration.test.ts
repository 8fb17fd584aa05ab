import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isJsonObject } from "../../rules/field-reader.ts";
import { metaOf, NO_CALLS, objects, post } from "../../testing/call-pages.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import type { JsonObject } from "../../world/types.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
});

describe("the plain list and single calls", () => {
  it("lists the metadata of the extensive record", async () => {
    const plain = await api(test.simulator, "/v2/calls");
    const extensive = await post(test, "/v2/calls/extensive", { filter: {} });
    const strip = ({ id, title, started }: JsonObject) => ({ id, title, started });
    expect(objects(plain.json.calls).map(strip)).toEqual(
      objects(extensive.json.calls).map(metaOf).map(strip),
    );
  });

  it("means the scheduled time of a web conference", async () => {
    const { json } = await api(test.simulator, "/v2/calls");
    const late = objects(json.calls).find(({ scheduled, started }) => {
      return typeof scheduled === "string" && Date.parse(scheduled) < Date.parse(String(started));
    });
    if (late === undefined) throw new Error("The world has no call that began late.");
    const from = new Date(Date.parse(String(late.scheduled))).toISOString();
    const to = new Date(Date.parse(String(late.started))).toISOString();
    const range = new URLSearchParams({ fromDateTime: from, toDateTime: to });
    const listed = await api(test.simulator, `/v2/calls?${range}`);
    expect(objects(listed.json.calls).map(({ id }) => id)).toContain(late.id);
    const ids = { callIds: [String(late.id)] };
    const extensive = await post(test, "/v2/calls/extensive", {
      filter: { ...ids, fromDateTime: from, toDateTime: to },
    });
    expect(extensive.status).toBe(404);
  });

  it("answers an empty range with the 404 that means nothing there", async () => {
    const range = "fromDateTime=2010-01-01T00:00:00Z&toDateTime=2010-02-01T00:00:00Z";
    const answer = await api(test.simulator, `/v2/calls?${range}`);
    expect([answer.status, answer.json.errors]).toEqual([404, NO_CALLS]);
  });

  it("gives one call by id and names the id it does not know", async () => {
    const [callId = ""] = test.simulator.control.newestCallIds("acme", 1);
    const found = await api(test.simulator, `/v2/calls/${callId}`);
    expect(isJsonObject(found.json.call) && found.json.call.id).toBe(callId);
    const unknown = await api(test.simulator, "/v2/calls/123");
    expect([unknown.status, unknown.json.errors]).toEqual([404, ["Call ID 123 was not found"]]);
  });
});
