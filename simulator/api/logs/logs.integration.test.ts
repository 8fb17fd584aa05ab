import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import { LOG_TYPES, type LogType } from "./log-event.ts";

const SPAN = { fromDateTime: "2026-04-01T04:00:00Z", toDateTime: "2026-07-01T04:00:00Z" };
const DAYS = { fromDate: "2026-04-01", toDate: "2026-07-01" };

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeAll(async () => {
  test = await startTestSimulator({ acme: 1_200, nordwind: 40 });
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

async function all(logType: LogType, span: { fromDateTime: string; toDateTime?: string } = SPAN) {
  const entries: Awaited<ReturnType<GongClient["logs"]["list"]>>["items"] = [];
  for await (const page of gong.logs.list.pages({ logType, ...span })) entries.push(...page.items);
  return entries;
}

describe.each(LOG_TYPES)("%s", (logType) => {
  it("gives every line of a span once, in order, with times in UTC", async () => {
    const entries = await all(logType);
    expect(entries.length).toBeGreaterThan(3);
    const times = entries.map(({ eventTime }) => eventTime ?? "");
    expect(times.every((time) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(time))).toBe(true);
    expect(times).toEqual(times.toSorted());
    expect(times.every((time) => time >= "2026-04-01T04:00" && time < "2026-07-01T04:00")).toBe(true);
    const halves = [
      ...(await all(logType, { ...SPAN, toDateTime: "2026-05-17T00:00:00Z" })),
      ...(await all(logType, { ...SPAN, fromDateTime: "2026-05-17T00:00:00Z" })),
    ];
    expect(halves).toEqual(entries);
    expect(driftOf(events)).toEqual([]);
  });

  it("ends with the present when no end is given", async () => {
    const entries = await all(logType, { fromDateTime: "2026-08-01T00:00:00Z" });
    const latest = Math.max(...entries.map(({ eventTime }) => Date.parse(eventTime ?? "")));
    expect(latest).toBeLessThanOrEqual(test.simulator.control.now());
  });
});

describe("logs", () => {
  it("agree with the statistics about who listened to what", async () => {
    const plays = await all("UserCallPlay");
    const { items } = await gong.stats.listDayByDayActivity({ filter: DAYS });
    const listened = new Set(
      items.flatMap(({ userId, userDailyActivityStats: days }) =>
        (days ?? []).flatMap((day) =>
          [...(day.ownCallsListenedTo ?? []), ...(day.othersCallsListenedTo ?? [])].map(
            (id) => `${userId} ${id}`,
          ),
        ),
      ),
    );
    const played = new Set(plays.map(({ userId, logRecord }) => `${userId} ${logRecord?.callId}`));
    expect(played).toEqual(listened);
  });

  it("agree with the statistics about what was shared", async () => {
    const shares = (await all("UserActivityLog")).filter(
      ({ logRecord }) => logRecord?.action === "Call shared externally",
    );
    const { items } = await gong.stats.listAggregateActivity({ filter: DAYS });
    const counted = items.reduce(
      (sum, { userAggregateActivityStats: stats }) => sum + (stats?.callsSharedExternally ?? 0),
      0,
    );
    expect(shares).toHaveLength(counted);
  });

  it("tell of outsiders only with calls that were shared with them, and without a user", async () => {
    const since = { fromDateTime: "2025-09-15T00:00:00Z" };
    const shared = new Set(
      (await all("UserActivityLog", since)).map(
        ({ logRecord }) => `${logRecord?.callId} ${logRecord?.externalEmailAddress}`,
      ),
    );
    const came = await all("ExternallySharedCallAccess", since);
    const played = await all("ExternallySharedCallPlay", since);
    for (const { userId, logRecord } of [...came, ...played]) {
      expect(userId).toBeNull();
      expect(shared).toContain(`${logRecord?.callId} ${logRecord?.externalEmailAddress}`);
    }
    expect(came.length).toBeGreaterThan(played.length);
  });

  it("show when Gong's staff acted as a user", async () => {
    const entries = await all("AccessLog", { fromDateTime: "2026-03-01T00:00:00Z" });
    const bySupport = entries.filter(({ impersonatorUserId }) => impersonatorUserId !== null);
    expect(bySupport.length).toBeGreaterThan(0);
    expect(bySupport.length).toBeLessThan(entries.length / 50);
    expect(bySupport[0]).toMatchObject({ impersonatorFullName: "Gong Support" });
    expect(entries.some(({ logRecord }) => logRecord?.status === "Failure")).toBe(true);
  });

  it("hold what is done through the API and the control page", async () => {
    const fresh = await startTestSimulator({ acme: 40, nordwind: 10 });
    try {
      const { gong: client } = gongClient(fresh);
      const [workspace] = (await client.workspaces.list()).workspaces;
      await client.permissions.createProfile({ workspaceId: workspace?.id ?? "", name: "Auditor" });
      const [user] = (await client.users.list()).items;
      fresh.simulator.control.changeUser("acme", user?.id ?? "", { active: false });
      const { items } = await client.logs.list({
        logType: "UserActivityLog",
        fromDateTime: "2026-09-15T15:00:00Z",
      });
      expect(items.map(({ userId, logRecord }) => [userId, logRecord?.action])).toEqual([
        [user?.id, "User setting changed"],
        [null, "Permission profile created"],
      ]);
    } finally {
      await fresh.simulator.stop();
    }
  });

  it("say that the cursor has expired an hour after the first page", async () => {
    const first = await gong.logs.list({ logType: "AccessLog", ...SPAN });
    test.clock.move(61 * 60_000);
    const next = gong.logs.list({ logType: "AccessLog", ...SPAN, cursor: first.nextCursor });
    await expect(next).rejects.toMatchObject({ name: "CursorExpired" });
    test.clock.move(-61 * 60_000);
  });

  it.each([
    ["", 400, ["logType: must not be null", "fromDateTime: must not be null"]],
    [
      "?logType=Access&fromDateTime=2026-04-01T00:00:00Z",
      400,
      [`logType: must be one of ${LOG_TYPES.join(", ")}`],
    ],
    [
      "?logType=AccessLog&fromDateTime=2026-04-01",
      400,
      ["fromDateTime: must be an ISO-8601 date-time with an offset"],
    ],
    [
      "?logType=AccessLog&fromDateTime=2026-04-01T00:00:00Z&toDateTime=2026-03-01T00:00:00Z",
      400,
      ["fromDateTime: must be before toDateTime"],
    ],
    [
      "?logType=UserCallPlay&fromDateTime=2020-04-01T00:00:00Z&toDateTime=2020-05-01T00:00:00Z",
      404,
      ["No logs found for the specified period"],
    ],
  ])("answer %s with %d", async (query, status, errors) => {
    const answer = await api(test.simulator, `/v2/logs${query}`);
    expect([answer.status, answer.json.errors]).toEqual([status, errors]);
  });
});
