import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isJsonObject } from "../../rules/field-reader.ts";
import { idsOf, metaOf, NO_CALLS, objects, pages, post } from "../../testing/call-pages.ts";
import {
  api,
  connect,
  startTestSimulator,
  TEST_NOW_MS,
  type TestSimulator,
} from "../../testing/test-client.ts";
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

describe("the extensive list", () => {
  it("pages by a hundred until there is no cursor, every call once, newest first", async () => {
    const answers = await pages(test, "/v2/calls/extensive", { filter: {} });
    const records = answers.map((answer) => answer.records);
    const total = isJsonObject(records[0]) ? Number(records[0].totalRecords) : 0;
    expect(total).toBeGreaterThan(400);
    expect(records.map((record) => isJsonObject(record) && record.currentPageNumber)).toEqual([
      0, 1, 2, 3, 4,
    ]);
    const ids = idsOf(answers);
    expect(new Set(ids).size).toBe(total);
    const started = answers.flatMap(({ calls }) =>
      objects(calls).map((call) => Date.parse(String(metaOf(call).started))),
    );
    expect(started).toEqual(started.toSorted((left, right) => right - left));
    expect(Math.max(...started)).toBeLessThanOrEqual(TEST_NOW_MS);
  });

  it("gives nothing but metadata when nothing is selected", async () => {
    const { json } = await post(test, "/v2/calls/extensive", { filter: {} });
    const keys = new Set(objects(json.calls).flatMap((call) => Object.keys(call)));
    for (const block of ["context", "parties", "content", "interaction", "collaboration", "media"]) {
      expect(keys).not.toContain(block);
    }
    expect(keys).toContain("metaData");
  });

  const select = async (contentSelector: JsonObject) => {
    const { json } = await post(test, "/v2/calls/extensive", { filter: {}, contentSelector });
    return objects(json.calls).filter((call) => metaOf(call).isPrivate === false);
  };
  const blockKeys = (calls: JsonObject[], block: string) => [
    ...new Set(calls.flatMap((call) => (isJsonObject(call[block]) ? Object.keys(call[block]) : []))),
  ];

  it.each(["structure", "topics", "trackers", "brief", "outline", "highlights", "callOutcome", "keyPoints"])(
    "opens content.%s and no other content",
    async (name) => {
      const calls = await select({ exposedFields: { content: { [name]: true } } });
      expect(blockKeys(calls, "content")).toEqual([name]);
      expect(calls.every((call) => call.parties === undefined && call.interaction === undefined)).toBe(true);
    },
  );

  it.each([
    ["speakers", "speakers"],
    ["video", "video"],
    ["personInteractionStats", "interactionStats"],
    ["questions", "questions"],
  ])("opens interaction by %s", async (flag, key) => {
    const calls = await select({ exposedFields: { interaction: { [flag]: true } } });
    expect(blockKeys(calls, "interaction")).toEqual([key]);
    expect(calls.every((call) => call.content === undefined)).toBe(true);
  });

  it("gives the places of tracker hits only when they are asked for too", async () => {
    const plain = JSON.stringify(await select({ exposedFields: { content: { trackers: true } } }));
    const located = JSON.stringify(
      await select({ exposedFields: { content: { trackers: true, trackerOccurrences: true } } }),
    );
    expect(plain).toContain('"phrases"');
    expect(plain).not.toContain('"occurrences"');
    expect(located).toContain('"occurrences"');
  });

  it("accepts the retired points of interest and gives nothing for them", async () => {
    const calls = await select({ exposedFields: { content: { pointsOfInterest: true } } });
    expect(calls.every((call) => call.content === undefined)).toBe(true);
  });

  it("gives CRM context as ids, or with fields, or not at all", async () => {
    const contexts = (calls: JsonObject[]) => JSON.stringify(calls.map((call) => call.context));
    const basicContext = contexts(await select({ context: "Basic" }));
    expect(basicContext).toContain('"objectId"');
    expect(basicContext).not.toContain('"fields"');
    const extended = contexts(await select({ context: "Extended" }));
    expect(extended).toContain('"fields"');
    expect(extended).not.toContain("TimeOfCall");
    const withParties = await select({ exposedFields: { parties: true } });
    expect(JSON.stringify(withParties)).not.toContain('"context"');
    expect(JSON.stringify(await select({ context: "Basic", exposedFields: { parties: true } }))).toContain(
      '"parties"',
    );
  });

  it("tells of no comment before it is made", async () => {
    const posted = async () => {
      const answers = await pages(test, "/v2/calls/extensive", {
        filter: {},
        contentSelector: { exposedFields: { collaboration: { publicComments: true } } },
      });
      return answers
        .flatMap(({ calls }) => objects(calls))
        .flatMap(({ collaboration }) =>
          isJsonObject(collaboration) ? objects(collaboration.publicComments) : [],
        )
        .map((comment) => Date.parse(String(comment.posted)));
    };
    const all = await posted();
    const last = Math.max(...all);
    const back = TEST_NOW_MS - last + 1;
    test.clock.move(-back);
    try {
      expect(await posted()).toEqual(all.filter((at) => at < last));
    } finally {
      test.clock.move(back);
    }
  });

  it("keeps everything but metadata and people of a private call back", async () => {
    const [callId = ""] = test.simulator.control.newestCallIds("acme", 1);
    test.simulator.control.changeCall("acme", callId, { isPrivate: true });
    const contentSelector = {
      context: "Extended",
      exposedFields: {
        parties: true,
        media: true,
        content: { brief: true },
        interaction: { speakers: true },
        collaboration: { publicComments: true },
      },
    };
    const { json } = await post(test, "/v2/calls/extensive", {
      filter: { callIds: [callId] },
      contentSelector,
    });
    const [call = {}] = objects(json.calls);
    expect(metaOf(call).isPrivate).toBe(true);
    for (const block of ["content", "interaction", "collaboration", "media"])
      expect(call).not.toHaveProperty(block);
  });

  it("needs a further scope for media addresses", async () => {
    const { access } = await connect(test.simulator, { scopes: ["api:calls:read:extensive"] });
    const ask = (exposedFields: JsonObject) =>
      api(test.simulator, "/v2/calls/extensive", {
        authorization: access,
        body: { filter: {}, contentSelector: { exposedFields } },
      });
    expect((await ask({ parties: true })).status).toBe(200);
    const refused = await ask({ media: true });
    expect(refused.status).toBe(401);
    expect(refused.text).toContain("'api:calls:read:media-url'");
  });

  it("filters by time, host, workspace and ids together", async () => {
    const { json } = await post(test, "/v2/calls/extensive", { filter: {} });
    const newest = objects(json.calls).map(metaOf);
    const [sample = {}] = newest;
    const started = Date.parse(String(sample.started));
    const filter = {
      fromDateTime: new Date(started).toISOString(),
      toDateTime: new Date(started + 1).toISOString(),
      workspaceId: String(sample.workspaceId),
      primaryUserIds: [String(sample.primaryUserId)],
      callIds: newest.map(({ id }) => String(id)),
    };
    const hit = await post(test, "/v2/calls/extensive", { filter });
    expect(idsOf([hit.json])).toContain(sample.id);
    const outside = {
      ...filter,
      toDateTime: filter.fromDateTime,
      fromDateTime: "2020-01-01T00:00:00Z",
      callIds: [String(sample.id)],
    };
    const miss = await post(test, "/v2/calls/extensive", { filter: outside });
    expect([miss.status, miss.json.errors]).toEqual([404, NO_CALLS]);
    expect(
      (await post(test, "/v2/calls/extensive", { filter: { ...filter, workspaceId: "1" } })).status,
    ).toBe(404);
  });

  it.each([
    [
      { fromDateTime: "2026-09-02T00:00:00Z", toDateTime: "2026-09-01T00:00:00Z" },
      "filter.fromDateTime: must be before toDateTime",
    ],
    [{ callIds: [] }, "filter.callIds: must not be empty"],
    [{ fromDateTime: "yesterday" }, "filter.fromDateTime: must be an ISO-8601 date-time with an offset"],
    [
      { fromDateTime: "2026-09-01T00:00:00" },
      "filter.fromDateTime: must be an ISO-8601 date-time with an offset",
    ],
  ])("refuses the filter %o", async (filter, text) => {
    const answer = await post(test, "/v2/calls/extensive", { filter });
    expect([answer.status, answer.json.errors]).toEqual([400, [text]]);
  });
});
