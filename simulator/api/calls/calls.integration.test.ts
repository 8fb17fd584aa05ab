import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isJsonObject } from "../../rules/field-reader.ts";
import {
  api,
  connect,
  startTestSimulator,
  TEST_NOW_MS,
  type TestSimulator,
} from "../../testing/test-client.ts";
import type { Json, JsonObject } from "../../world/types.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
});

const NOTHING = ["No calls found corresponding to the provided filters"];
const post = (path: string, body: JsonObject) => api(test.simulator, path, { body });

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function metaOf(call: JsonObject): JsonObject {
  return isJsonObject(call.metaData) ? call.metaData : {};
}

/** Pages through a POST list; `between` runs after each page. */
async function pages(path: string, body: JsonObject, between: (page: number) => void = () => undefined) {
  const answers: JsonObject[] = [];
  for (let cursor: Json | undefined; ; ) {
    const { status, json } = await post(path, cursor === undefined ? body : { ...body, cursor });
    expect(status).toBe(200);
    answers.push(json);
    cursor = isJsonObject(json.records) ? json.records.cursor : undefined;
    if (cursor === undefined) return answers;
    between(answers.length);
  }
}

const idsOf = (answers: JsonObject[]) =>
  answers.flatMap(({ calls }) => objects(calls).map((call) => String(metaOf(call).id)));

describe("the extensive list", () => {
  it("pages by a hundred until there is no cursor, every call once, newest first", async () => {
    const answers = await pages("/v2/calls/extensive", { filter: {} });
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
    const { json } = await post("/v2/calls/extensive", { filter: {} });
    const keys = new Set(objects(json.calls).flatMap((call) => Object.keys(call)));
    for (const block of ["context", "parties", "content", "interaction", "collaboration", "media"]) {
      expect(keys).not.toContain(block);
    }
    expect(keys).toContain("metaData");
  });

  const select = async (contentSelector: JsonObject) => {
    const { json } = await post("/v2/calls/extensive", { filter: {}, contentSelector });
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
    const { json } = await post("/v2/calls/extensive", { filter: { callIds: [callId] }, contentSelector });
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
    const { json } = await post("/v2/calls/extensive", { filter: {} });
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
    const hit = await post("/v2/calls/extensive", { filter });
    expect(idsOf([hit.json])).toContain(sample.id);
    const outside = {
      ...filter,
      toDateTime: filter.fromDateTime,
      fromDateTime: "2020-01-01T00:00:00Z",
      callIds: [String(sample.id)],
    };
    const miss = await post("/v2/calls/extensive", { filter: outside });
    expect([miss.status, miss.json.errors]).toEqual([404, NOTHING]);
    expect((await post("/v2/calls/extensive", { filter: { ...filter, workspaceId: "1" } })).status).toBe(404);
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
    const answer = await post("/v2/calls/extensive", { filter });
    expect([answer.status, answer.json.errors]).toEqual([400, [text]]);
  });
});

describe("a paging sequence", () => {
  const first = async () => {
    const { json } = await post("/v2/calls/extensive", { filter: {} });
    return isJsonObject(json.records) ? String(json.records.cursor) : "";
  };

  it("dies one hour after its first page, whatever fresh cursors it gave out", async () => {
    const cursor = await first();
    test.clock.move(3_599_000);
    const second = await post("/v2/calls/extensive", { filter: {}, cursor });
    expect(second.status).toBe(200);
    const fresh = isJsonObject(second.json.records) ? String(second.json.records.cursor) : "";
    test.clock.move(1_000);
    const dead = await post("/v2/calls/extensive", { filter: {}, cursor: fresh });
    expect(dead.status).toBe(400);
    expect(dead.text).toContain("cursor has expired");
  });

  it("does not go on with a damaged cursor, another filter, or in another company", async () => {
    const cursor = await first();
    const refused = [
      await post("/v2/calls/extensive", { filter: {}, cursor: `${cursor.slice(0, -4)}AAAA` }),
      await post("/v2/calls/extensive", { filter: { workspaceId: "1" }, cursor }),
      await api(test.simulator, "/v2/calls/extensive", { company: "nordwind", body: { filter: {}, cursor } }),
    ];
    for (const answer of refused) {
      expect([answer.status, answer.json.errors]).toEqual([400, ["Failed to verify cursor"]]);
    }
  });

  it("shifts when a call is inserted between two pages, so one call comes twice and none is lost", async () => {
    const before = idsOf(await pages("/v2/calls/extensive", { filter: {} }));
    let inserted = "";
    const answers = await pages("/v2/calls/extensive", { filter: {} }, (page) => {
      if (page === 1) inserted = test.simulator.control.insertCall("acme");
    });
    const ids = idsOf(answers);
    expect(ids.length).toBe(before.length + 1);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([before[99]]);
    expect(new Set(ids)).toEqual(new Set(before));
    expect(ids).not.toContain(inserted);
    const after = idsOf(await pages("/v2/calls/extensive", { filter: {} }));
    expect(after).toEqual([inserted, ...before]);
    test.simulator.control.deleteCall("acme", inserted);
    expect(idsOf(await pages("/v2/calls/extensive", { filter: {} }))).toEqual(before);
  });

  it("loses a call when one is deleted between two pages", async () => {
    const inserted = test.simulator.control.insertCall("acme");
    const before = idsOf(await pages("/v2/calls/extensive", { filter: {} }));
    const answers = await pages("/v2/calls/extensive", { filter: {} }, (page) => {
      if (page === 1) test.simulator.control.deleteCall("acme", inserted);
    });
    const ids = new Set(idsOf(answers));
    expect(before.filter((id) => !ids.has(id))).toEqual([before[100]]);
  });
});

describe("the plain list and single calls", () => {
  it("lists the metadata of the extensive record", async () => {
    const plain = await api(test.simulator, "/v2/calls");
    const extensive = await post("/v2/calls/extensive", { filter: {} });
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
    const extensive = await post("/v2/calls/extensive", {
      filter: { ...ids, fromDateTime: from, toDateTime: to },
    });
    expect(extensive.status).toBe(404);
  });

  it("answers an empty range with the 404 that means nothing there", async () => {
    const range = "fromDateTime=2010-01-01T00:00:00Z&toDateTime=2010-02-01T00:00:00Z";
    const answer = await api(test.simulator, `/v2/calls?${range}`);
    expect([answer.status, answer.json.errors]).toEqual([404, NOTHING]);
  });

  it("gives one call by id and names the id it does not know", async () => {
    const [callId = ""] = test.simulator.control.newestCallIds("acme", 1);
    const found = await api(test.simulator, `/v2/calls/${callId}`);
    expect(isJsonObject(found.json.call) && found.json.call.id).toBe(callId);
    const unknown = await api(test.simulator, "/v2/calls/123");
    expect([unknown.status, unknown.json.errors]).toEqual([404, ["Call ID 123 was not found"]]);
  });
});

describe("transcripts", () => {
  const transcriptsOf = (callIds: string[]) => post("/v2/calls/transcript", { filter: { callIds } });

  it("come in milliseconds, with the speakers of the extensive record", async () => {
    const answers = await pages("/v2/calls/transcript", { filter: {} });
    const first = objects(answers[0]?.callTranscripts).at(5) ?? {};
    const [turn = {}] = objects(first.transcript);
    const [sentence = {}] = objects(turn.sentences);
    expect(Object.keys(turn)).toEqual(["speakerId", "topic", "sentences"]);
    expect(Number(sentence.end) - Number(sentence.start)).toBeGreaterThan(200);
    const contentSelector = { exposedFields: { parties: true } };
    const filter = { callIds: [String(first.callId)] };
    const { json } = await post("/v2/calls/extensive", { filter, contentSelector });
    const speakers = objects(objects(json.calls)[0]?.parties).map(({ speakerId }) => speakerId);
    expect(speakers).toContain(turn.speakerId);
  });

  it("of private and deleted calls do not come out", async () => {
    const ids = test.simulator.control.newestCallIds("acme", 40);
    const given = objects((await transcriptsOf(ids)).json.callTranscripts).map(({ callId }) =>
      String(callId),
    );
    const [hidden = "", removed = ""] = given;
    test.simulator.control.changeCall("acme", hidden, { isPrivate: true });
    test.simulator.control.deleteCall("acme", removed);
    const left = objects((await transcriptsOf(ids)).json.callTranscripts).map(({ callId }) => String(callId));
    expect(left).toEqual(given.slice(2));
    const none = await transcriptsOf([hidden, removed]);
    expect([none.status, none.json.errors]).toEqual([404, NOTHING]);
    const all = await pages("/v2/calls/transcript", { filter: {} });
    const listed = all.flatMap(({ callTranscripts }) => objects(callTranscripts).map(({ callId }) => callId));
    expect(listed).not.toContain(hidden);
    test.simulator.control.changeCall("acme", hidden, { isPrivate: false });
    expect((await transcriptsOf([hidden])).status).toBe(200);
  });

  it("come as late after the call as told, before or after the extensive record", async () => {
    test.simulator.control.set("acme", { transcriptDelayMinutes: 30, callDelayMinutes: 45 });
    const id = test.simulator.control.insertCall("acme");
    const see = async () => [
      (await api(test.simulator, `/v2/calls/${id}`)).status,
      (await transcriptsOf([id])).status,
      (await post("/v2/calls/extensive", { filter: { callIds: [id] } })).status,
    ];
    expect(await see()).toEqual([200, 404, 404]);
    test.clock.move(30 * 60_000);
    expect(await see()).toEqual([200, 200, 404]);
    test.clock.move(15 * 60_000);
    expect(await see()).toEqual([200, 200, 200]);
  });
});

describe("what changed since", () => {
  it("shows an edited call in every list", async () => {
    const id = test.simulator.control.insertCall("acme", { title: "Before" });
    test.simulator.control.changeCall("acme", id, {
      metaData: { title: "After" },
      blocks: { content: { brief: "Another brief." } },
    });
    const contentSelector = { exposedFields: { content: { brief: true } } };
    const { json } = await post("/v2/calls/extensive", { filter: { callIds: [id] }, contentSelector });
    const [call = {}] = objects(json.calls);
    expect(metaOf(call).title).toBe("After");
    expect(call.content).toEqual({ brief: "Another brief." });
    const single = await api(test.simulator, `/v2/calls/${id}`);
    expect(isJsonObject(single.json.call) && single.json.call.title).toBe("After");
  });

  it("grows by new calls as the clock runs", async () => {
    const before = new Set(idsOf(await pages("/v2/calls/extensive", { filter: {} })));
    test.clock.move(14 * 86_400_000);
    const after = idsOf(await pages("/v2/calls/extensive", { filter: {} }));
    expect(after.filter((id) => !before.has(id)).length).toBeGreaterThan(5);
    expect([...before].every((id) => after.includes(id))).toBe(true);
  });
});
