import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { cursor, dateTime, gongId, idText, plainDate } from "../core/fields.ts";
import { nothingFound } from "./empty-texts.ts";
import { flag, id, list, number, oneOf, pageFields, text } from "./shapes.ts";

/** Days are in the company's time zone; `toDate` is exclusive and not later than today. */
const usersAndDays = z.strictObject({
  fromDate: plainDate(),
  toDate: plainDate(),
  createdFromDateTime: dateTime().optional(),
  createdToDateTime: dateTime().optional(),
  userIds: z.array(gongId()).min(1).optional(),
});

const byUsersAndDays = z.strictObject({ cursor: cursor(), filter: usersAndDays });

const person = { userId: idText(), userEmailAddress: text() };
const period = { fromDateTime: text(), toDateTime: text(), timeZone: text() };

const counts = {
  callsAsHost: number(),
  callsGaveFeedback: number(),
  callsRequestedFeedback: number(),
  callsReceivedFeedback: number(),
  ownCallsListenedTo: number(),
  othersCallsListenedTo: number(),
  callsSharedInternally: number(),
  callsSharedExternally: number(),
  callsScorecardsFilled: number(),
  callsScorecardsReceived: number(),
  callsAttended: number(),
  callsCommentsGiven: number(),
  callsCommentsReceived: number(),
  callsMarkedAsFeedbackGiven: number(),
  callsMarkedAsFeedbackReceived: number(),
};

const callIds = () => list(idText());

/** The calls behind each count of one day. */
const dayOfCalls = z.looseObject({
  callsAsHost: callIds(),
  callsGaveFeedback: callIds(),
  callsRequestedFeedback: callIds(),
  callsReceivedFeedback: callIds(),
  ownCallsListenedTo: callIds(),
  othersCallsListenedTo: callIds(),
  callsSharedInternally: callIds(),
  callsSharedExternally: callIds(),
  callsAttended: callIds(),
  callsCommentsGiven: callIds(),
  callsCommentsReceived: callIds(),
  callsMarkedAsFeedbackGiven: callIds(),
  callsMarkedAsFeedbackReceived: callIds(),
  callsScorecardsFilled: callIds(),
  callsScorecardsReceived: callIds(),
  fromDate: text(),
  toDate: text(),
});

/** Gong's document says numbers for all ids, peers see text; `reviewerUserId` is null for automatic reviews. */
const answeredScorecard = z.looseObject({
  answeredScorecardId: idText(),
  scorecardId: id(),
  scorecardName: text(),
  callId: id(),
  callStartTime: text(),
  reviewedUserId: id(),
  reviewerUserId: id(),
  reviewMethod: oneOf(["AUTOMATIC", "MANUAL"]),
  editorUserId: id(),
  reviewTime: text(),
  visibilityType: oneOf(["PUBLIC", "PRIVATE", "OPT_IN_USERS", "MANAGERS", "MANAGERS_AND_REVIEWEE"]),
  answers: list(
    z.looseObject({
      questionId: id(),
      questionRevisionId: id(),
      isOverall: flag(),
      score: number(),
      answerText: text(),
      notApplicable: flag(),
      selectedOptions: list(z.union([z.string(), z.number()]).transform(String)),
    }),
  ),
});

export const statsOperations = {
  interactionStats: defineOperation({
    id: "interactionStats",
    name: "stats.listInteraction",
    area: "stats",
    method: "POST",
    path: "/v2/stats/interaction",
    scope: "api:stats:interaction",
    access: "read",
    summary: "How people talk and listen on their calls, averaged over a span of days.",
    contentType: "application/json",
    request: { body: byUsersAndDays },
    response: z.looseObject({
      ...pageFields,
      ...period,
      peopleInteractionStats: z.array(
        z.looseObject({
          ...person,
          personInteractionStats: list(z.looseObject({ name: text(), value: number() })),
        }),
      ),
    }),
    paging: { itemsKey: "peopleInteractionStats" },
    emptyOn404: { itemsKey: "peopleInteractionStats", texts: nothingFound },
  }),
  listAnsweredScorecards: defineOperation({
    id: "listAnsweredScorecards",
    name: "stats.listAnsweredScorecards",
    area: "stats",
    method: "POST",
    path: "/v2/stats/activity/scorecards",
    scope: "api:stats:scorecards",
    access: "read",
    summary: "Scorecards that people or Gong's AI filled in; only people's unless asked otherwise.",
    contentType: "application/json",
    request: {
      body: z.strictObject({
        cursor: cursor(),
        filter: z.strictObject({
          callFromDate: plainDate().optional(),
          callToDate: plainDate().optional(),
          reviewFromDate: plainDate().optional(),
          reviewToDate: plainDate().optional(),
          reviewMethod: z.enum(["AUTOMATIC", "MANUAL", "BOTH"]).optional(),
          reviewedUserIds: z.array(gongId()).min(1).optional(),
          scorecardIds: z.array(gongId()).min(1).optional(),
        }),
      }),
    },
    response: z.looseObject({ ...pageFields, answeredScorecards: z.array(answeredScorecard) }),
    paging: { itemsKey: "answeredScorecards" },
    emptyOn404: { itemsKey: "answeredScorecards", texts: nothingFound },
  }),
  dayByDayActivity: defineOperation({
    id: "dayByDayActivity",
    name: "stats.listDayByDayActivity",
    area: "stats",
    method: "POST",
    path: "/v2/stats/activity/day-by-day",
    scope: "api:stats:user-actions:detailed",
    access: "read",
    summary: "What people did in Gong each day, as lists of calls.",
    contentType: "application/json",
    request: { body: byUsersAndDays },
    response: z.looseObject({
      ...pageFields,
      usersDetailedActivities: z.array(
        z.looseObject({ ...person, userDailyActivityStats: list(dayOfCalls) }),
      ),
    }),
    paging: { itemsKey: "usersDetailedActivities" },
    emptyOn404: { itemsKey: "usersDetailedActivities", texts: nothingFound },
  }),
  aggregateActivity: defineOperation({
    id: "aggregateActivity",
    name: "stats.listAggregateActivity",
    area: "stats",
    method: "POST",
    path: "/v2/stats/activity/aggregate",
    scope: "api:stats:user-actions",
    access: "read",
    summary: "What people did in Gong over a span of days, as counts.",
    contentType: "application/json",
    request: { body: byUsersAndDays },
    response: z.looseObject({
      ...pageFields,
      ...period,
      usersAggregateActivityStats: z.array(
        z.looseObject({ ...person, userAggregateActivityStats: z.looseObject(counts).nullish() }),
      ),
    }),
    paging: { itemsKey: "usersAggregateActivityStats" },
    emptyOn404: { itemsKey: "usersAggregateActivityStats", texts: nothingFound },
  }),
  aggregateActivityByPeriod: defineOperation({
    id: "aggregateActivityByPeriod",
    name: "stats.listAggregateActivityByPeriod",
    area: "stats",
    method: "POST",
    path: "/v2/stats/activity/aggregate-by-period",
    scope: "api:stats:user-actions",
    access: "read",
    summary: "What people did in Gong, as counts by day, week, month, quarter or year.",
    contentType: "application/json",
    request: {
      body: z.strictObject({
        cursor: cursor(),
        filter: usersAndDays,
        aggregationPeriod: z.enum(["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"]),
      }),
    },
    response: z.looseObject({
      ...pageFields,
      usersAggregateActivity: z.array(
        z.looseObject({
          ...person,
          userAggregateActivity: list(z.looseObject({ ...counts, fromDate: text(), toDate: text() })),
        }),
      ),
    }),
    paging: { itemsKey: "usersAggregateActivity" },
    emptyOn404: { itemsKey: "usersAggregateActivity", texts: nothingFound },
  }),
};
