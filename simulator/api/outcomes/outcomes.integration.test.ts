import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

describe("call outcomes", () => {
  it("come in their order, and an outcome is answered exactly when it connected", async () => {
    const { gong, events } = gongClient(test);
    const outcomes = (await gong.settings.listCallOutcomes()).outcomes ?? [];
    expect(outcomes.map(({ displayOrder }) => displayOrder)).toEqual(outcomes.map((_, place) => place + 1));
    for (const { connectStatus, category } of outcomes) {
      expect(category === "ANSWERED").toBe(connectStatus === "CONNECTED");
    }
    expect(outcomes.filter(({ automation }) => automation === "MARK_AS_OPT_OUT")).toHaveLength(1);
    expect(driftOf(events)).toEqual([]);
  });

  it("hold every disposition and outcome that calls carry", async () => {
    const { gong } = gongClient(test);
    const names = new Set(
      ((await gong.settings.listCallOutcomes()).outcomes ?? []).map(({ callOutcome }) => callOutcome),
    );
    const contentSelector = { exposedFields: { content: { callOutcome: true } } };
    const { items } = await gong.calls.listExtensive({ filter: {}, contentSelector });
    const carried = items.flatMap(({ metaData, content }) =>
      [metaData.sdrDisposition, content?.callOutcome?.name].filter(Boolean),
    );
    expect(carried.length).toBeGreaterThan(10);
    for (const name of carried) expect(names).toContain(name);
  });
});
