import { type Day, printDay } from "../../rules/company-day.ts";
import { GongError } from "../../rules/gong-error.ts";
import { mapInSteps } from "../../rules/in-steps.ts";
import { cutPage } from "../../rules/page.ts";
import type { GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { COUNTERS, collectActivity, type DayOfCalls } from "./collect-activity.ts";
import { cutIntoPeriods, type DayRange, PERIODS, type Period } from "./periods.ts";
import { readUsersAndDays, type UsersAndDays, usersAskedFor } from "./users-and-days.ts";

type Days = ReadonlyMap<Day, DayOfCalls>;

interface Asked extends UsersAndDays {
  operation: string;
  /** Users asked for by id are told of even when they did nothing. */
  keepsIdle?: boolean;
}

/** One page of users, each with what `print` makes of their days, under `itemsKey`. */
async function pageOfActivity(
  request: ApiRequest,
  asked: Asked,
  itemsKey: string,
  print: (days: Days) => JsonObject,
): Promise<JsonObject> {
  const { company, nowMs } = request;
  const users = usersAskedFor(request, asked);
  const activity = await collectActivity(request, asked);
  const keepsIdle = asked.keepsIdle === true && asked.userIds !== undefined;
  const shown = keepsIdle ? users : users.filter(({ id }) => activity.has(id));
  if (shown.length === 0) throw new GongError(404, "User not found");
  const { cursorSecret: secret, settings } = company;
  const page = cutPage(shown, {
    request: [asked.operation, asked.key],
    cursor: asked.cursor,
    secret,
    nowMs,
    repeatRows: settings.repeatRows,
  });
  const rows = await mapInSteps(page.rows, (user: GongUser) => ({
    userId: user.id,
    userEmailAddress: user.emailAddress,
    ...print(activity.get(user.id) ?? new Map()),
  }));
  return { records: page.records(rows.length, page.rows.at(-1)?.id ?? ""), [itemsKey]: rows };
}

function countsIn(days: Days, { fromDay, toDay }: DayRange): JsonObject {
  const counts = new Map<string, number>(COUNTERS.map((counter) => [counter, 0]));
  for (const [day, calls] of days) {
    if (day < fromDay || day >= toDay) continue;
    for (const [counter, ids] of calls) counts.set(counter, (counts.get(counter) ?? 0) + ids.length);
  }
  return Object.fromEntries(counts);
}

export function printSpan({ company }: ApiRequest, { fromDay, toDay }: DayRange): JsonObject {
  const { offsetAt, timeZone } = company.company;
  return {
    fromDateTime: printDay(offsetAt, fromDay),
    toDateTime: printDay(offsetAt, toDay),
    timeZone,
  };
}

async function aggregateActivity(request: ApiRequest): Promise<JsonObject> {
  const asked = { ...readUsersAndDays(request), operation: "aggregateActivity" };
  const page = await pageOfActivity(request, asked, "usersAggregateActivityStats", (days) => ({
    userAggregateActivityStats: countsIn(days, asked),
  }));
  return { ...page, ...printSpan(request, asked) };
}

function aggregateActivityByPeriod(request: ApiRequest): Promise<JsonObject> {
  const { offsetAt } = request.company.company;
  let period: Period | undefined;
  const filter = readUsersAndDays(request, (read) => {
    period = read.requiredOneOf("aggregationPeriod", PERIODS);
  });
  const key = [...filter.key, period];
  const asked = { ...filter, key, operation: "aggregateActivityByPeriod", keepsIdle: true };
  const ranges = cutIntoPeriods(asked, period ?? "DAY");
  return pageOfActivity(request, asked, "usersAggregateActivity", (days) => ({
    userAggregateActivity: ranges.map((range) => ({
      ...countsIn(days, range),
      fromDate: printDay(offsetAt, range.fromDay),
      toDate: printDay(offsetAt, range.toDay),
    })),
  }));
}

function dayByDayActivity(request: ApiRequest): Promise<JsonObject> {
  const { offsetAt } = request.company.company;
  const asked = { ...readUsersAndDays(request), operation: "dayByDayActivity" };
  const dates = cutIntoPeriods(asked, "DAY").map(({ fromDay, toDay }) => ({
    day: fromDay,
    fromDate: printDay(offsetAt, fromDay),
    toDate: printDay(offsetAt, toDay),
  }));
  return pageOfActivity(request, asked, "usersDetailedActivities", (days) => ({
    userDailyActivityStats: dates.map(({ day, fromDate, toDate }) => {
      const calls = days.get(day);
      const lists = COUNTERS.map((counter) => [counter, calls?.get(counter) ?? []]);
      return { ...Object.fromEntries(lists), fromDate, toDate };
    }),
  }));
}

export const activityOperations: Operation[] = [
  {
    id: "aggregateActivity",
    method: "POST",
    path: "/v2/stats/activity/aggregate",
    scope: "api:stats:user-actions",
    readsBody: true,
    handle: aggregateActivity,
  },
  {
    id: "aggregateActivityByPeriod",
    method: "POST",
    path: "/v2/stats/activity/aggregate-by-period",
    scope: "api:stats:user-actions",
    readsBody: true,
    handle: aggregateActivityByPeriod,
  },
  {
    id: "dayByDayActivity",
    method: "POST",
    path: "/v2/stats/activity/day-by-day",
    scope: "api:stats:user-actions:detailed",
    readsBody: true,
    handle: dayByDayActivity,
  },
];
