import { dayOf, readDay, startOfDay } from "../../rules/company-day.ts";
import { exactNumber } from "../../rules/exact-number.ts";
import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { mapInSteps } from "../../rules/in-steps.ts";
import { cutPage } from "../../rules/page.ts";
import type { CallStory } from "../../state/deed-book.ts";
import type { Deed } from "../../world/deeds.ts";
import { hashText } from "../../world/rng.ts";
import { answersOf, type FilledScorecard } from "../../world/scorecards/fill-scorecard.ts";
import type { JsonObject } from "../../world/types.ts";
import { printTime } from "../../world/zone.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const METHODS = ["AUTOMATIC", "MANUAL", "BOTH"] as const;
const BEGINNING_MS = 0;

interface Answered {
  story: CallStory;
  deed: Deed;
  filled: FilledScorecard;
}

interface Filter {
  callSpan: { fromMs: number; toMs: number };
  reviewSpan: { fromMs: number; toMs: number };
  method: (typeof METHODS)[number];
  userIds: string[] | undefined;
  scorecardIds: string[] | undefined;
}

/** Two dates that may each be left out; the first is part of the span, the second is not. */
function readSpan(read: FieldReader, { company, nowMs }: ApiRequest, from: string, to: string) {
  const { offsetAt } = company.company;
  const fromDay = readDay(read, from);
  const toDay = readDay(read, to);
  if (fromDay !== undefined && toDay !== undefined && fromDay >= toDay) {
    read.fail(from, `must be before ${to}`);
  }
  return {
    fromMs: fromDay === undefined ? BEGINNING_MS : startOfDay(offsetAt, fromDay),
    toMs: startOfDay(offsetAt, Math.min(toDay ?? Number.MAX_SAFE_INTEGER, dayOf(offsetAt, nowMs) + 1)),
  };
}

function readFilter(request: ApiRequest): { filter: Filter; cursor: string | undefined } {
  const read = new FieldReader(request.body);
  const reader = read.requiredObject("filter");
  const filter = {
    callSpan: readSpan(reader, request, "callFromDate", "callToDate"),
    reviewSpan: readSpan(reader, request, "reviewFromDate", "reviewToDate"),
    method: reader.oneOf("reviewMethod", METHODS) ?? "MANUAL",
    userIds: reader.idsIfAny("reviewedUserIds"),
    scorecardIds: reader.idsIfAny("scorecardIds"),
  };
  const cursor = read.text("cursor");
  read.assertValid();
  return { filter, cursor };
}

function answeredIn(story: CallStory, filter: Filter, nowMs: number): Answered[] {
  if (filter.userIds !== undefined && !filter.userIds.includes(story.facts.hostId)) return [];
  return story.deeds.flatMap((deed) => {
    const { filled } = deed;
    if (filled === undefined || deed.atMs > nowMs) return [];
    const { fromMs, toMs } = filter.reviewSpan;
    if (deed.atMs < fromMs || deed.atMs >= toMs) return [];
    if (filter.method !== "BOTH" && filled.scorecard.method !== filter.method) return [];
    if (filter.scorecardIds?.includes(filled.scorecard.id) === false) return [];
    return [{ story, deed, filled }];
  });
}

async function listAnsweredScorecards(request: ApiRequest): Promise<JsonObject> {
  const { company, nowMs } = request;
  const { filter, cursor } = readFilter(request);
  const stories = await company.deeds.calls(filter.callSpan, nowMs);
  const found = await mapInSteps(stories, (story) => answeredIn(story, filter, nowMs));
  const answered = found.flat().sort((left, right) => left.deed.atMs - right.deed.atMs);
  if (answered.length === 0) throw new GongError(404, "Answered scorecards not found");
  const page = cutPage(answered, {
    request: ["listAnsweredScorecards", request.body.filter],
    cursor,
    secret: company.cursorSecret,
    nowMs,
    repeatRows: company.settings.repeatRows,
  });
  return {
    records: page.records(page.rows.length, page.rows.at(-1)?.filled.id ?? ""),
    answeredScorecards: page.rows.map((row) => print(request, row)),
  };
}

const idNumber = (id: string | null) => (id === null ? null : exactNumber(id));

function print({ company }: ApiRequest, { story, deed, filled }: Answered): JsonObject {
  const { offsetAt } = company.company;
  const { facts } = story;
  const answers = answersOf(filled, deed.atMs, {
    reviewedSeed: hashText(facts.hostId),
    reviewerSeed: hashText(deed.userId ?? "automatic"),
  });
  return {
    answeredScorecardId: idNumber(filled.id),
    scorecardId: idNumber(filled.scorecard.id),
    scorecardName: filled.scorecard.name,
    callId: idNumber(facts.id),
    callStartTime: printTime(offsetAt, facts.startedMs, 3),
    reviewedUserId: idNumber(facts.hostId),
    reviewerUserId: idNumber(deed.userId),
    reviewMethod: filled.scorecard.method,
    editorUserId: idNumber(filled.editorUserId),
    reviewTime: printTime(offsetAt, deed.atMs, 3),
    visibilityType: filled.visibility,
    answers: answers.map(({ questionId, questionRevisionId, ...answer }) => ({
      questionId: idNumber(questionId),
      questionRevisionId: idNumber(questionRevisionId),
      ...answer,
    })),
  };
}

export const answeredScorecardOperations: Operation[] = [
  {
    id: "listAnsweredScorecards",
    method: "POST",
    path: "/v2/stats/activity/scorecards",
    scope: "api:stats:scorecards",
    readsBody: true,
    handle: listAnsweredScorecards,
  },
];
