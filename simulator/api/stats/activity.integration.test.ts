import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { isJsonObject } from "../../rules/field-reader.ts";
import { metaOf, objects, pages } from "../../testing/call-pages.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import type { JsonObject } from "../../world/types.ts";
import { COUNTERS } from "./collect-activity.ts";

const SPRING = { fromDate: "2026-03-01", toDate: "2026-06-15" };
const FORMS = ["aggregate", "aggregate-by-period", "day-by-day"] as const;

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

const post = (form: (typeof FORMS)[number], body: JsonObject) =>
  api(test.simulator, `/v2/stats/activity/${form}`, {
    body: form === "aggregate-by-period" ? { aggregationPeriod: "MONTH", ...body } : body,
  });

/** Calls of half a year with parties and comments, as the extensive list gives them. */
async function callsSince(fromDateTime: string): Promise<JsonObject[]> {
  const body = {
    filter: { fromDateTime },
    contentSelector: { exposedFields: { parties: true, collaboration: { publicComments: true } } },
  };
  return (await pages(test, "/v2/calls/extensive", body)).flatMap(({ calls }) => objects(calls));
}

const dayOf = (printed: unknown) => String(printed).slice(0, 10);
const isIn = (day: string, { fromDate, toDate }: typeof SPRING) => day >= fromDate && day < toDate;

describe("activity of users", () => {
  it("counts hosted and attended calls, and comments, as a recount of the calls does", async () => {
    const counted = new Map<string, Record<string, number>>();
    const count = (userId: unknown, counter: string) => {
      const counts = counted.get(String(userId)) ?? {};
      counts[counter] = (counts[counter] ?? 0) + 1;
      counted.set(String(userId), counts);
    };
    for (const call of await callsSince("2026-02-01T00:00:00Z")) {
      const { primaryUserId, started } = metaOf(call);
      if (isIn(dayOf(started), SPRING)) {
        count(primaryUserId, "callsAsHost");
        for (const { userId } of objects(call.parties)) {
          if (userId !== null && userId !== primaryUserId) count(userId, "callsAttended");
        }
      }
      const comments = isJsonObject(call.collaboration) ? objects(call.collaboration.publicComments) : [];
      const said = comments.map(({ commenterUserId, posted }) => `${commenterUserId} ${dayOf(posted)}`);
      for (const [userId, day = ""] of [...new Set(said)].map((text) => text.split(" "))) {
        if (isIn(day, SPRING)) count(userId, "callsCommentsGiven");
      }
    }
    const { items } = await gong.stats.listAggregateActivity({ filter: SPRING });
    expect(items.length).toBeGreaterThan(15);
    for (const { userId, userAggregateActivityStats: stats } of items) {
      const expected = counted.get(userId) ?? {};
      expect(stats).toMatchObject({
        callsAsHost: expected.callsAsHost ?? 0,
        callsAttended: expected.callsAttended ?? 0,
        callsCommentsGiven: expected.callsCommentsGiven ?? 0,
      });
    }
    const active = new Set(items.map(({ userId }) => userId));
    expect([...counted.keys()].filter((userId) => !active.has(userId))).toEqual([]);
    expect(driftOf(events)).toEqual([]);
  });

  it("adds up to the same in all three forms", async () => {
    const total = await gong.stats.listAggregateActivity({ filter: SPRING });
    const byWeek = await gong.stats.listAggregateActivityByPeriod({
      filter: SPRING,
      aggregationPeriod: "WEEK",
    });
    const byDay = await gong.stats.listDayByDayActivity({ filter: SPRING });
    expect(byDay.items.map(({ userId }) => userId)).toEqual(total.items.map(({ userId }) => userId));
    for (const [place, { userId, userAggregateActivityStats: sums }] of total.items.entries()) {
      const weeks = byWeek.items.find((item) => item.userId === userId)?.userAggregateActivity ?? [];
      const days = byDay.items[place]?.userDailyActivityStats ?? [];
      expect(days).toHaveLength(106);
      for (const counter of COUNTERS) {
        const inWeeks = weeks.reduce((sum, week) => sum + (week[counter] ?? 0), 0);
        const inDays = days.reduce((sum, day) => sum + (day[counter]?.length ?? 0), 0);
        expect([inWeeks, inDays]).toEqual([sums?.[counter], sums?.[counter]]);
      }
    }
    const everything = (counter: (typeof COUNTERS)[number]) =>
      total.items.reduce((sum, { userAggregateActivityStats: sums }) => sum + (sums?.[counter] ?? 0), 0);
    for (const counter of COUNTERS) expect(everything(counter), counter).toBeGreaterThan(0);
    expect(driftOf(events)).toEqual([]);
  });

  it("gives what one side gave to the other side as received", async () => {
    const { items } = await gong.stats.listDayByDayActivity({ filter: SPRING });
    const idsOf = (counter: (typeof COUNTERS)[number]) =>
      items.flatMap(({ userDailyActivityStats: days }) =>
        (days ?? []).flatMap((day) => (day[counter] ?? []).map((id) => `${id} ${dayOf(day.fromDate)}`)),
      );
    for (const [given, received] of [
      ["callsMarkedAsFeedbackGiven", "callsMarkedAsFeedbackReceived"],
      ["callsScorecardsFilled", "callsScorecardsReceived"],
    ] as const) {
      expect(new Set(idsOf(given))).toEqual(new Set(idsOf(received)));
      expect(new Set(idsOf("callsGaveFeedback"))).toEqual(
        new Set([...idsOf("callsGaveFeedback"), ...idsOf(given)]),
      );
    }
  });

  it("prints days in the company's zone, the last one not included, whatever the clocks do", async () => {
    const filter = { fromDate: "2026-03-06", toDate: "2026-03-10" };
    const { items, body } = await gong.stats.listDayByDayActivity({ filter });
    const days = items[0]?.userDailyActivityStats ?? [];
    expect(days.map(({ fromDate, toDate }) => [fromDate, toDate])).toEqual([
      ["2026-03-06T00:00:00-05:00", "2026-03-07T00:00:00-05:00"],
      ["2026-03-07T00:00:00-05:00", "2026-03-08T00:00:00-05:00"],
      ["2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00"],
      ["2026-03-09T00:00:00-04:00", "2026-03-10T00:00:00-04:00"],
    ]);
    expect(body.records).toMatchObject({ currentPageNumber: 0 });
    const total = await gong.stats.listAggregateActivity({ filter });
    expect(total.body).toMatchObject({
      fromDateTime: "2026-03-06T00:00:00-05:00",
      toDateTime: "2026-03-10T00:00:00-04:00",
      timeZone: "America/New_York",
    });
  });

  it("clips the first and the last period to the asked range", async () => {
    const filter = { fromDate: "2026-05-13", toDate: "2026-06-03" };
    const periodsOf = async (aggregationPeriod: "WEEK" | "MONTH" | "QUARTER") => {
      const { items } = await gong.stats.listAggregateActivityByPeriod({ filter, aggregationPeriod });
      return (items[0]?.userAggregateActivity ?? []).map(({ fromDate, toDate }) => [
        dayOf(fromDate),
        dayOf(toDate),
      ]);
    };
    expect(await periodsOf("WEEK")).toEqual([
      ["2026-05-13", "2026-05-18"],
      ["2026-05-18", "2026-05-25"],
      ["2026-05-25", "2026-06-01"],
      ["2026-06-01", "2026-06-03"],
    ]);
    expect(await periodsOf("MONTH")).toEqual([
      ["2026-05-13", "2026-06-01"],
      ["2026-06-01", "2026-06-03"],
    ]);
    expect(await periodsOf("QUARTER")).toEqual([["2026-05-13", "2026-06-03"]]);
  });

  it("tells of named users only, by period even when they were idle", async () => {
    const { items: all } = await gong.stats.listAggregateActivity({ filter: SPRING });
    const users = (await gong.users.list()).items;
    const active = all[1]?.userId ?? "";
    const idle = users.find(({ active: isActive }) => isActive === false)?.id ?? "";
    const filter = { ...SPRING, userIds: [active, idle] };
    expect((await gong.stats.listAggregateActivity({ filter })).items).toEqual([all[1]]);
    const byPeriod = await gong.stats.listAggregateActivityByPeriod({ filter, aggregationPeriod: "YEAR" });
    expect(byPeriod.items.map(({ userId }) => userId).toSorted()).toEqual([active, idle].toSorted());
    const zeros = byPeriod.items.find(({ userId }) => userId === idle)?.userAggregateActivity?.[0];
    expect(COUNTERS.map((counter) => zeros?.[counter])).toEqual(COUNTERS.map(() => 0));
  });

  it("leaves out what happened outside the created times", async () => {
    const filter = {
      ...SPRING,
      createdFromDateTime: "2026-04-01T04:00:00Z",
      createdToDateTime: "2026-05-01T04:00:00Z",
    };
    const april = { fromDate: "2026-04-01", toDate: "2026-05-01" };
    const narrowed = await gong.stats.listAggregateActivity({ filter });
    expect(narrowed.items).toEqual((await gong.stats.listAggregateActivity({ filter: april })).items);
  });

  it("forgets deleted calls and learns of new ones", async () => {
    const fresh = await startTestSimulator({ acme: 200, nordwind: 10 });
    try {
      const { gong: client } = gongClient(fresh);
      const [callId = ""] = fresh.simulator.control.newestCallIds("acme", 1).slice(-1);
      const { call } = await client.calls.get({ id: callId });
      const day = dayOf(call.started);
      const toDate = "2026-09-15";
      const hostId = call.primaryUserId ?? "";
      const hosted = async () => {
        const { items } = await client.stats.listAggregateActivity({
          filter: { fromDate: day < toDate ? day : "2026-09-01", toDate, userIds: [hostId] },
        });
        return items[0]?.userAggregateActivityStats?.callsAsHost ?? 0;
      };
      fresh.simulator.control.insertCall("acme", {
        likeCallId: callId,
        startedMs: Date.parse("2026-09-14T15:00:00Z"),
      });
      const before = await hosted();
      expect(before).toBeGreaterThan(0);
      const [inserted = ""] = fresh.simulator.control
        .newestCallIds("acme", 30)
        .filter((id) => id.startsWith("91"));
      fresh.simulator.control.deleteCall("acme", inserted);
      expect(await hosted()).toBe(before - 1);
    } finally {
      await fresh.simulator.stop();
    }
  });

  it("comes in pages when there are more than a hundred users", async () => {
    const large = await startTestSimulator({ acme: 420_000, nordwind: 10 });
    try {
      const { gong: client } = gongClient(large);
      const filter = { fromDate: "2026-09-08", toDate: "2026-09-10" };
      const seen: string[] = [];
      for await (const page of client.stats.listAggregateActivity.pages({ filter })) {
        expect(page.items.length).toBeLessThanOrEqual(100);
        seen.push(...page.items.map(({ userId }) => userId));
      }
      expect(seen.length).toBeGreaterThan(100);
      expect(new Set(seen).size).toBe(seen.length);
    } finally {
      await large.simulator.stop();
    }
  });
});

describe.each(FORMS)("%s", (form) => {
  it.each<[string, JsonObject, string[]]>([
    ["flat dates", { ...SPRING }, ["filter: must not be null"]],
    ["no dates", { filter: {} }, ["filter.fromDate: must not be null", "filter.toDate: must not be null"]],
    [
      "a time for a date",
      { filter: { ...SPRING, fromDate: "2026-03-01T00:00:00Z" } },
      ["filter.fromDate: must be a date in the format YYYY-MM-DD"],
    ],
    [
      "a day that is not in the calendar",
      { filter: { ...SPRING, fromDate: "2026-02-30" } },
      ["filter.fromDate: must be a date in the format YYYY-MM-DD"],
    ],
    [
      "an empty range",
      { filter: { fromDate: "2026-03-01", toDate: "2026-03-01" } },
      ["filter.fromDate: must be before toDate"],
    ],
    [
      "a day that has not come",
      { filter: { fromDate: "2026-09-01", toDate: "2026-09-16" } },
      ["filter.toDate: must not be after the current day"],
    ],
    ["ids that are no list", { filter: { ...SPRING, userIds: "1" } }, ["filter.userIds: must be a list"]],
  ])("refuses %s", async (_name, body, errors) => {
    const answer = await post(form, body);
    expect([answer.status, answer.json.errors]).toEqual([400, errors]);
  });

  it("takes an empty list of users for everybody", async () => {
    const all = await post(form, { filter: { ...SPRING } });
    const same = await post(form, { filter: { ...SPRING, userIds: [] } });
    expect({ ...same.json, requestId: null }).toEqual({ ...all.json, requestId: null });
  });

  it("answers 404 for unknown users and for a time without activity", async () => {
    const unknown = await post(form, { filter: { ...SPRING, userIds: ["1"] } });
    const nothing = await post(form, { filter: { fromDate: "2020-01-01", toDate: "2020-02-01" } });
    for (const { status, json } of [unknown, nothing]) {
      expect([status, json.errors]).toEqual([404, ["User not found"]]);
    }
  });

  it("refuses a cursor of another question", async () => {
    const answer = await post(form, { filter: { ...SPRING }, cursor: "damaged" });
    expect([answer.status, answer.json.errors]).toEqual([400, ["Failed to verify cursor"]]);
  });
});

describe("aggregate-by-period", () => {
  it("needs a period it knows", async () => {
    const missing = await api(test.simulator, "/v2/stats/activity/aggregate-by-period", {
      body: { filter: { ...SPRING } },
    });
    expect(missing.json.errors).toEqual(["aggregationPeriod: must not be null"]);
    const unknown = await post("aggregate-by-period", { filter: { ...SPRING }, aggregationPeriod: "HOUR" });
    expect(unknown.json.errors).toEqual([
      "aggregationPeriod: must be one of DAY, WEEK, MONTH, QUARTER, YEAR",
    ]);
  });
});
