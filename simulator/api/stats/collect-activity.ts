import { type Day, dayOf } from "../../rules/company-day.ts";
import type { CallStory } from "../../state/deed-book.ts";
import type { Deed } from "../../world/deeds.ts";
import type { ApiRequest } from "../operation.ts";
import type { UsersAndDays } from "./users-and-days.ts";

/** The fifteen figures, in the order in which Gong prints them. */
export const COUNTERS = [
  "callsAsHost",
  "callsGaveFeedback",
  "callsRequestedFeedback",
  "callsReceivedFeedback",
  "ownCallsListenedTo",
  "othersCallsListenedTo",
  "callsSharedInternally",
  "callsSharedExternally",
  "callsScorecardsFilled",
  "callsScorecardsReceived",
  "callsAttended",
  "callsCommentsGiven",
  "callsCommentsReceived",
  "callsMarkedAsFeedbackGiven",
  "callsMarkedAsFeedbackReceived",
] as const;

export type Counter = (typeof COUNTERS)[number];

/** Ids of calls by counter. */
export type DayOfCalls = Map<Counter, string[]>;

/** What each user did on each day. A call counts once a day for a counter, however often it happened. */
export type Activity = Map<string, Map<Day, DayOfCalls>>;

type Count = (userId: string, counter: Counter, atMs: number) => void;

export async function collectActivity(request: ApiRequest, asked: UsersAndDays): Promise<Activity> {
  const { company, nowMs } = request;
  const { offsetAt } = company.company;
  const wanted = asked.userIds === undefined ? null : new Set(asked.userIds);
  const activity: Activity = new Map();
  for (const story of await company.deeds.around(asked, nowMs)) {
    countStory(story, (userId, counter, atMs) => {
      if (!asked.covers(atMs) || (wanted !== null && !wanted.has(userId))) return;
      add(activity, { userId, counter, day: dayOf(offsetAt, atMs), callId: story.facts.id });
    });
  }
  return activity;
}

function countStory({ facts, deeds }: CallStory, count: Count): void {
  count(facts.hostId, "callsAsHost", facts.startedMs);
  for (const userId of facts.attendeeIds) count(userId, "callsAttended", facts.startedMs);
  for (const deed of deeds) {
    if (deed.userId !== null) countDeed(deed, deed.userId, facts.hostId, count);
  }
}

function countDeed({ kind, atMs }: Deed, userId: string, hostId: string, count: Count): void {
  const pair = (given: Counter, received: Counter) => {
    count(userId, given, atMs);
    if (userId === hostId) return;
    count(hostId, received, atMs);
    count(userId, "callsGaveFeedback", atMs);
    count(hostId, "callsReceivedFeedback", atMs);
  };
  switch (kind) {
    case "listen":
      count(userId, userId === hostId ? "ownCallsListenedTo" : "othersCallsListenedTo", atMs);
      break;
    case "comment":
      pair("callsCommentsGiven", "callsCommentsReceived");
      break;
    case "review":
      pair("callsMarkedAsFeedbackGiven", "callsMarkedAsFeedbackReceived");
      break;
    case "fillScorecard":
      pair("callsScorecardsFilled", "callsScorecardsReceived");
      break;
    case "askFeedback":
      count(userId, "callsRequestedFeedback", atMs);
      break;
    case "shareInside":
      count(userId, "callsSharedInternally", atMs);
      break;
    case "shareOutside":
      count(userId, "callsSharedExternally", atMs);
      break;
  }
}

interface Entry {
  userId: string;
  counter: Counter;
  day: Day;
  callId: string;
}

function add(activity: Activity, { userId, counter, day, callId }: Entry): void {
  const days = activity.get(userId) ?? new Map<Day, DayOfCalls>();
  activity.set(userId, days);
  const calls = days.get(day) ?? new Map<Counter, string[]>();
  days.set(day, calls);
  const ids = calls.get(counter) ?? [];
  calls.set(counter, ids);
  if (!ids.includes(callId)) ids.push(callId);
}
