import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const SPAN = { from: "2026-05-01T04:00:00Z", to: "2026-08-01T04:00:00Z" };
const DAYS = { fromDate: "2026-05-01", toDate: "2026-08-01" };

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
let workspaceIds: string[];
let managerId: string;
beforeAll(async () => {
  test = await startTestSimulator({ acme: 1_200, nordwind: 40 });
  const client = gongClient(test).gong;
  workspaceIds = (await client.workspaces.list()).workspaces.map(({ id }) => id);
  const users = (await client.users.list()).items;
  managerId = users.find(({ emailAddress }) => emailAddress === "marcus.reed@acme.example")?.id ?? "";
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

const ask = (workspaceId: string, over: { from?: string; to?: string } = {}) =>
  gong.coaching.getMetrics({ "workspace-id": workspaceId, "manager-id": managerId, ...SPAN, ...over });

describe("coaching metrics", () => {
  it("tell of every active report what the manager did with their calls", async () => {
    const answer = await ask(workspaceIds[0] ?? "");
    const [data] = answer.coachingData ?? [];
    const users = (await gong.users.list()).items;
    const reports = users.filter((user) => user.managerId === managerId && user.active);
    expect(data?.manager).toMatchObject({ id: managerId, emailAddress: "marcus.reed@acme.example" });
    expect((data?.directReportsMetrics ?? []).map(({ report }) => report?.id)).toEqual(
      reports.map(({ id }) => id),
    );
    for (const { metrics } of data?.directReportsMetrics ?? []) {
      expect(Object.keys(metrics ?? {})).toEqual([
        "callsHosted",
        "callsListenedTo",
        "callsCommentedOn",
        "callsMarkedAsReviewed",
        "scorecardsFilled",
        "feedbackRequested",
      ]);
      for (const ids of Object.values(metrics ?? {})) expect(new Set(ids).size).toBe(ids?.length);
    }
    expect(driftOf(events)).toEqual([]);
  });

  it("add up over the workspaces to what the statistics count", async () => {
    const sums = { callsListenedTo: 0, scorecardsFilled: 0, callsHosted: 0 };
    const reportIds = new Set<string>();
    for (const workspaceId of workspaceIds) {
      const [data] = (await ask(workspaceId)).coachingData ?? [];
      for (const { report, metrics } of data?.directReportsMetrics ?? []) {
        reportIds.add(report?.id ?? "");
        for (const name of Object.keys(sums) as (keyof typeof sums)[])
          sums[name] += metrics?.[name]?.length ?? 0;
      }
    }
    const { items } = await gong.stats.listDayByDayActivity({ filter: DAYS });
    const daysOf = (userId: string) =>
      items.find((item) => item.userId === userId)?.userDailyActivityStats ?? [];
    const hosted = [...reportIds].flatMap((id) => daysOf(id).flatMap((day) => day.callsAsHost ?? []));
    expect(sums.callsHosted).toBe(hosted.length);
    const heard = new Set(daysOf(managerId).flatMap((day) => day.othersCallsListenedTo ?? []));
    expect(sums.callsListenedTo).toBeGreaterThan(0);
    expect(sums.callsListenedTo).toBeLessThanOrEqual(heard.size);
    const filled = new Set(daysOf(managerId).flatMap((day) => day.callsScorecardsFilled ?? []));
    expect(sums.scorecardsFilled).toBeGreaterThan(0);
    expect(sums.scorecardsFilled).toBeLessThanOrEqual(filled.size);
  });

  it("take plain days as the company's", async () => {
    const workspaceId = workspaceIds[0] ?? "";
    const byDay = await ask(workspaceId, { from: "2026-05-01", to: "2026-08-01" });
    expect(byDay.coachingData).toEqual((await ask(workspaceId)).coachingData);
  });

  it.each([
    [
      "",
      400,
      [
        "workspace-id: must not be null",
        "manager-id: must not be null",
        "from: must not be null",
        "to: must not be null",
      ],
    ],
    [
      "?workspaceId=1&managerId=1&from=2026-05-01&to=2026-06-01",
      400,
      ["workspace-id: must not be null", "manager-id: must not be null"],
    ],
    ["?workspace-id=a&manager-id=1&from=2026-05-01&to=2026-06-01", 400, ["workspace-id: must be a number"]],
    [
      "?workspace-id=1&manager-id=1&from=may&to=2026-06-01",
      400,
      ["from: must be an ISO-8601 date-time with an offset"],
    ],
    ["?workspace-id=1&manager-id=1&from=2026-07-01&to=2026-06-01", 400, ["from: must be before to"]],
    ["?workspace-id=1&manager-id=1&from=2026-05-01&to=2026-06-01", 400, ["Bad request"]],
  ])("answer %s with %d", async (query, status, errors) => {
    const answer = await api(test.simulator, `/v2/coaching${query}`);
    expect([answer.status, answer.json.errors]).toEqual([status, errors]);
  });

  it("refuse a manager who is not there", async () => {
    const query = `?workspace-id=${workspaceIds[0]}&manager-id=1&from=2026-05-01&to=2026-06-01`;
    expect((await api(test.simulator, `/v2/coaching${query}`)).status).toBe(400);
  });
});
