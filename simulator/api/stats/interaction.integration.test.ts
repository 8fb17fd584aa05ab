import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { isJsonObject } from "../../rules/field-reader.ts";
import { metaOf, objects, pages } from "../../testing/call-pages.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, TEST_NOW_MS, type TestSimulator } from "../../testing/test-client.ts";
import { createWorld } from "../../world/create-world.ts";
import type { JsonObject } from "../../world/types.ts";

const SIZES = { acme: 800, nordwind: 40 };
const SUMMER = { fromDate: "2026-06-01", toDate: "2026-09-01" };

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeAll(async () => {
  test = await startTestSimulator(SIZES);
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

/** The same world as the simulator's, asked which calls count. */
function whisperIds(): Set<string> {
  const [acme] = createWorld({
    seed: "test",
    nowMs: TEST_NOW_MS + 62 * 60_000,
    sizes: SIZES,
  });
  if (acme === undefined) throw new Error("no company");
  const all = Array.from({ length: acme.callCount }, (_, index) => acme.callFacts(index));
  return new Set(all.filter(({ isWhisperOn }) => isWhisperOn).map(({ id }) => id));
}

function figuresOf({ interaction, ...call }: JsonObject): Record<string, number> {
  if (!isJsonObject(interaction) || !isJsonObject(interaction.questions)) return {};
  const figures = objects(interaction.interactionStats).map(({ name, value }) => [name, Number(value)]);
  const hours = Number(metaOf(call).duration) / 3_600;
  return {
    ...Object.fromEntries(figures),
    "Question Rate": Number(interaction.questions.companyCount) / hours,
  };
}

describe("interaction of users", () => {
  it("is the mean of the values that their calls with Whisper carry", async () => {
    const whisper = whisperIds();
    const answers = await pages(test, "/v2/calls/extensive", {
      filter: { fromDateTime: "2026-06-01T04:00:00Z", toDateTime: "2026-09-01T04:00:00Z" },
      contentSelector: { exposedFields: { interaction: { personInteractionStats: true, questions: true } } },
    });
    const byHost = new Map<string, Record<string, number>[]>();
    for (const call of answers.flatMap(({ calls }) => objects(calls))) {
      const { id, primaryUserId } = metaOf(call);
      if (!whisper.has(String(id))) continue;
      const host = String(primaryUserId);
      byHost.set(host, [...(byHost.get(host) ?? []), figuresOf(call)]);
    }
    const { items, body } = await gong.stats.listInteraction({ filter: SUMMER });
    expect(items.length).toBeGreaterThan(5);
    expect(new Set(items.map(({ userId }) => userId))).toEqual(new Set(byHost.keys()));
    for (const { userId, personInteractionStats: stats } of items) {
      const calls = byHost.get(userId) ?? [];
      expect((stats ?? []).map(({ name }) => name)).toEqual([
        "Longest Monologue",
        "Longest Customer Story",
        "Interactivity",
        "Patience",
        "Question Rate",
      ]);
      for (const { name, value } of stats ?? []) {
        const sum = calls.reduce((total, figures) => total + (figures[name ?? ""] ?? Number.NaN), 0);
        expect(value).toBeCloseTo(sum / calls.length, 3);
      }
    }
    expect(body).toMatchObject({
      fromDateTime: "2026-06-01T00:00:00-04:00",
      toDateTime: "2026-09-01T00:00:00-04:00",
      timeZone: "America/New_York",
    });
    expect(driftOf(events)).toEqual([]);
  });

  it("follows what the control page does to a call", async () => {
    const { items } = await gong.stats.listInteraction({ filter: SUMMER });
    const { items: calls } = await gong.calls.list({
      fromDateTime: "2026-06-01T04:00:00Z",
      toDateTime: "2026-09-01T04:00:00Z",
    });
    const call = calls.find(({ id }) => whisperIds().has(id));
    const hostId = call?.primaryUserId ?? "";
    const filter = { ...SUMMER, userIds: [hostId] };
    const figures = async () =>
      (await gong.stats.listInteraction({ filter })).items[0]?.personInteractionStats;
    const before = await figures();
    expect(before).toEqual(items.find(({ userId }) => userId === hostId)?.personInteractionStats);
    const interactionStats = [{ name: "Longest Monologue", value: 9_999 }];
    test.simulator.control.changeCall("acme", call?.id ?? "", {
      blocks: { interaction: { interactionStats } },
    });
    expect(await figures()).not.toEqual(before);
  });

  it("answers 404 where nothing was measured, and 400 to dates that are wrong", async () => {
    const ask = (filter: JsonObject) => api(test.simulator, "/v2/stats/interaction", { body: { filter } });
    const nothing = await ask({ fromDate: "2020-01-01", toDate: "2020-02-01" });
    expect([nothing.status, nothing.json.errors]).toEqual([404, ["No stats found for the specified period"]]);
    const unknown = await ask({ ...SUMMER, userIds: ["1"] });
    expect([unknown.status, unknown.json.errors]).toEqual([404, ["User not found"]]);
    expect((await ask({ fromDate: "2026-06-01" })).json.errors).toEqual(["filter.toDate: must not be null"]);
    expect((await ask({ ...SUMMER, toDate: "2026-09-16" })).status).toBe(400);
    const flat = await api(test.simulator, "/v2/stats/interaction", { body: SUMMER });
    expect(flat.json.errors).toEqual(["filter: must not be null"]);
    expect(
      await gong.stats.listInteraction({ filter: { fromDate: "2020-01-01", toDate: "2020-02-01" } }),
    ).toMatchObject({
      items: [],
      isEmptyAnswer: true,
    });
  });
});
