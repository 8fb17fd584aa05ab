import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { objects } from "../../testing/call-pages.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const DAY_MS = 86_400_000;

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
let workspaceIds: string[];
beforeAll(async () => {
  test = await startTestSimulator();
  workspaceIds = (await gongClient(test).gong.workspaces.list()).workspaces.map(({ id }) => id);
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

describe("trackers", () => {
  it("are those of a workspace with those of the whole company", async () => {
    const { keywordTrackers: all } = await gong.settings.listTrackers();
    const [home = "", abroad = ""] = workspaceIds;
    const ofHome = await gong.settings.listTrackers({ workspaceId: home });
    const ofAbroad = await gong.settings.listTrackers({ workspaceId: abroad });
    const owners = (trackers: typeof all) => new Set(trackers.map(({ workspaceId }) => workspaceId));
    expect(owners(ofHome.keywordTrackers)).toEqual(new Set([null, home]));
    expect(owners(ofAbroad.keywordTrackers)).toEqual(new Set([null]));
    expect(all.length).toBeGreaterThan(ofHome.keywordTrackers.length);
    expect(driftOf(events)).toEqual([]);
  });

  it("have the ids, names and phrases that calls carry", async () => {
    const { keywordTrackers } = await gong.settings.listTrackers();
    const page = await gong.calls.listExtensive({
      filter: { fromDateTime: new Date(test.clock.now() - 20 * DAY_MS).toISOString() },
      contentSelector: { exposedFields: { content: { trackers: true, trackerOccurrences: true } } },
    });
    const heard = page.items.flatMap(({ content }) => content?.trackers ?? []);
    expect(heard.some(({ phrases }) => (phrases ?? []).length > 0)).toBe(true);
    for (const { id, name, phrases } of heard) {
      const tracker = keywordTrackers.find(({ trackerId }) => trackerId === id);
      const keywords = (tracker?.languageKeywords ?? []).flatMap((part) => part.keywords ?? []);
      expect(tracker?.trackerName).toBe(name);
      for (const { phrase } of phrases ?? []) expect(keywords).toContain(phrase);
    }
  });
});

describe("scorecards", () => {
  it("print every number as text", async () => {
    const { json } = await api(test.simulator, "/v2/settings/scorecards");
    const numbersIn = (value: unknown): unknown[] =>
      typeof value === "number"
        ? [value]
        : value instanceof Object
          ? Object.values(value).flatMap(numbersIn)
          : [];
    expect(objects(json.scorecards).length).toBeGreaterThan(5);
    expect(numbersIn(json)).toEqual([]);
    const questions = objects(json.scorecards).flatMap((card) => objects(card.questions));
    const range = questions.find(({ questionType }) => questionType === "RANGE");
    expect([range?.minRange, typeof range?.maxRange]).toEqual(["1", "string"]);
  });

  it("hold one overall question each, and ranges or options as their type asks", async () => {
    const { scorecards } = await gong.settings.listScorecards();
    for (const { questions, workspaceId, reviewMethod, updaterUserId } of scorecards) {
      expect(workspaceIds).toContain(workspaceId);
      expect(updaterUserId === "-1").toBe(reviewMethod === "AUTOMATIC");
      expect((questions ?? []).filter(({ isOverall }) => isOverall)).toHaveLength(1);
      for (const { questionType, minRange, maxRange, answerOptions } of questions ?? []) {
        const isRange = questionType === "RANGE";
        expect([minRange !== null, maxRange !== null]).toEqual([isRange, isRange]);
        expect(answerOptions !== null).toBe(questionType?.endsWith("_SELECT"));
      }
    }
    expect(new Set(scorecards.map(({ enabled }) => enabled))).toEqual(new Set([true, false]));
    expect(driftOf(events)).toEqual([]);
  });

  it("get new wordings as time goes by, under the same question", async () => {
    const fresh = await startTestSimulator({ acme: 60, nordwind: 10 });
    try {
      const { gong: client } = gongClient(fresh);
      const before = (await client.settings.listScorecards()).scorecards;
      fresh.simulator.control.advanceClock(200 * DAY_MS);
      const after = (await client.settings.listScorecards()).scorecards;
      const pairs = before.flatMap((card, at) =>
        (card.questions ?? []).map((question, place) => [question, after[at]?.questions?.[place]] as const),
      );
      expect(pairs.every(([old, now]) => old.questionId === now?.questionId)).toBe(true);
      const revised = pairs.filter(([old, now]) => old.questionRevisionId !== now?.questionRevisionId);
      expect(revised.length).toBeGreaterThan(0);
      expect(revised.length).toBeLessThan(pairs.length);
      for (const [old, now] of revised) {
        expect(Date.parse(now?.updated ?? "")).toBeGreaterThan(Date.parse(old.updated ?? ""));
      }
    } finally {
      await fresh.simulator.stop();
    }
  });
});

describe("briefs", () => {
  it("are told by workspace with who made them", async () => {
    const [home = ""] = workspaceIds;
    const all = (await gong.settings.listBriefs()).briefs;
    const ofHome = (await gong.settings.listBriefs({ workspaceId: home })).briefs;
    expect(ofHome).toEqual(all.filter(({ workspaceId }) => workspaceId === home));
    expect(new Set(ofHome.map(({ status }) => status))).toEqual(new Set(["Published", "Not published"]));
    for (const { creator, creatorUserId } of ofHome) {
      const { user } = await gong.users.get({ id: creatorUserId ?? "" });
      expect(creator).toBe(`${user.firstName} ${user.lastName}`);
    }
    expect(driftOf(events)).toEqual([]);
  });
});

describe.each(["trackers", "briefs"])("%s", (kind) => {
  it("answer 404 for a workspace that is not there", async () => {
    const answer = await api(test.simulator, `/v2/settings/${kind}?workspaceId=1`);
    expect([answer.status, answer.json.errors]).toEqual([404, ["Workspace not found"]]);
  });
});
