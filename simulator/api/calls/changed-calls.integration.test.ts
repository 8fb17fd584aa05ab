import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isJsonObject } from "../../rules/field-reader.ts";
import { idsOf, metaOf, objects, pages, post } from "../../testing/call-pages.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
});

describe("what changed since", () => {
  it("shows an edited call in every list", async () => {
    const id = test.simulator.control.insertCall("acme", { title: "Before" });
    test.simulator.control.changeCall("acme", id, {
      metaData: { title: "After" },
      blocks: { content: { brief: "Another brief." } },
    });
    const contentSelector = { exposedFields: { content: { brief: true } } };
    const { json } = await post(test, "/v2/calls/extensive", { filter: { callIds: [id] }, contentSelector });
    const [call = {}] = objects(json.calls);
    expect(metaOf(call).title).toBe("After");
    expect(call.content).toEqual({ brief: "Another brief." });
    const single = await api(test.simulator, `/v2/calls/${id}`);
    expect(isJsonObject(single.json.call) && single.json.call.title).toBe("After");
  });

  it("grows by new calls as the clock runs", async () => {
    const before = new Set(idsOf(await pages(test, "/v2/calls/extensive", { filter: {} })));
    test.clock.move(14 * 86_400_000);
    const after = idsOf(await pages(test, "/v2/calls/extensive", { filter: {} }));
    expect(after.filter((id) => !before.has(id)).length).toBeGreaterThan(5);
    expect([...before].every((id) => after.includes(id))).toBe(true);
  });
});
