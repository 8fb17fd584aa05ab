import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cursorOf, idsOf, pages, post } from "../../testing/call-pages.ts";
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

describe("a paging sequence", () => {
  const first = async () => {
    const { json } = await post(test, "/v2/calls/extensive", { filter: {} });
    return cursorOf(json) ?? "";
  };

  it("dies one hour after its first page, whatever fresh cursors it gave out", async () => {
    const cursor = await first();
    test.clock.move(3_599_000);
    const second = await post(test, "/v2/calls/extensive", { filter: {}, cursor });
    expect(second.status).toBe(200);
    const fresh = cursorOf(second.json) ?? "";
    test.clock.move(1_000);
    const dead = await post(test, "/v2/calls/extensive", { filter: {}, cursor: fresh });
    expect(dead.status).toBe(400);
    expect(dead.text).toContain("cursor has expired");
  });

  it("does not go on with a damaged cursor, another filter, or in another company", async () => {
    const cursor = await first();
    const refused = [
      await post(test, "/v2/calls/extensive", { filter: {}, cursor: `${cursor.slice(0, -4)}AAAA` }),
      await post(test, "/v2/calls/extensive", { filter: { workspaceId: "1" }, cursor }),
      await api(test.simulator, "/v2/calls/extensive", { company: "nordwind", body: { filter: {}, cursor } }),
    ];
    for (const answer of refused) {
      expect([answer.status, answer.json.errors]).toEqual([400, ["Failed to verify cursor"]]);
    }
  });

  it("shifts when a call is inserted between two pages, so one call comes twice and none is lost", async () => {
    const before = idsOf(await pages(test, "/v2/calls/extensive", { filter: {} }));
    let inserted = "";
    const answers = await pages(test, "/v2/calls/extensive", { filter: {} }, (page) => {
      if (page === 1) inserted = test.simulator.control.insertCall("acme");
    });
    const ids = idsOf(answers);
    expect(ids.length).toBe(before.length + 1);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([before[99]]);
    expect(new Set(ids)).toEqual(new Set(before));
    expect(ids).not.toContain(inserted);
    const after = idsOf(await pages(test, "/v2/calls/extensive", { filter: {} }));
    expect(after).toEqual([inserted, ...before]);
    test.simulator.control.deleteCall("acme", inserted);
    expect(idsOf(await pages(test, "/v2/calls/extensive", { filter: {} }))).toEqual(before);
  });

  it("loses a call when one is deleted between two pages", async () => {
    const inserted = test.simulator.control.insertCall("acme");
    const before = idsOf(await pages(test, "/v2/calls/extensive", { filter: {} }));
    const answers = await pages(test, "/v2/calls/extensive", { filter: {} }, (page) => {
      if (page === 1) test.simulator.control.deleteCall("acme", inserted);
    });
    const ids = new Set(idsOf(answers));
    expect(before.filter((id) => !ids.has(id))).toEqual([before[100]]);
  });
});
