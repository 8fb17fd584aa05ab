import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asGongId, asTexts, readRecord, requireId } from "../lists/read-fields.ts";
import { asFlag, asInstant, asList, asNumber, asRecord, asText } from "../mappers/read-json.ts";
import { type Day, dayInZone, dayOfText } from "./company-days.ts";

export interface AnsweredFields {
  gongId: string;
  scorecardGongId: string | null;
  scorecardName: string | null;
  callGongId: string | null;
  callStartedAt: string | null;
  reviewedUserGongId: string | null;
  reviewerUserGongId: string | null;
  editorUserGongId: string | null;
  reviewMethod: string | null;
  reviewedAt: string | null;
  reviewedOn: Day;
  visibility: string | null;
  overallScore: number | null;
  averageScore: number | null;
}

export interface AnswerFields {
  answeredGongId: string;
  questionGongId: string;
  position: number;
  revisionGongId: string | null;
  isOverall: boolean;
  score: number | null;
  text: string | null;
  isNotApplicable: boolean;
  selectedOptions: string[];
}

export const answeredTable: MirrorTable<AnsweredFields> = {
  name: "gong_answered_scorecards",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    scorecardGongId: "text",
    scorecardName: "text",
    callGongId: "text",
    callStartedAt: "timestamptz",
    reviewedUserGongId: "text",
    reviewerUserGongId: "text",
    editorUserGongId: "text",
    reviewMethod: "text",
    reviewedAt: "timestamptz",
    reviewedOn: "date",
    visibility: "text",
    overallScore: "float8",
    averageScore: "float8",
  },
};

export const answerTable: MirrorTable<AnswerFields> = {
  name: "gong_scorecard_answers",
  keys: ["answeredGongId", "questionGongId"],
  columns: {
    answeredGongId: "text",
    questionGongId: "text",
    position: "int",
    revisionGongId: "text",
    isOverall: "boolean",
    score: "float8",
    text: "text",
    isNotApplicable: "boolean",
    selectedOptions: "text[]",
  },
};

export interface MappedAnswered extends MirrorRow<AnsweredFields> {
  answers: MirrorRow<AnswerFields>[];
}

/** The days of review that were asked for; the last one is part of them. */
export interface ReviewDays {
  first: Day;
  last: Day;
  timeZone: string | null;
}

/**
 * Turns an answered scorecard and its answers into rows. The day of the review is one of those asked for, because Gong
 * chose by it, whatever offset the time is written with. @throws {UnreadableRecord} without an id.
 */
export function mapAnsweredScorecard(input: unknown, days: ReviewDays): MappedAnswered {
  const record = readRecord(input, "answered scorecard");
  const gongId = requireId(record.answeredScorecardId, "answered scorecard");
  const answers = asList(record.answers).map((entry, position) => mapAnswer(gongId, entry, position));
  const scored = answers.flatMap(({ fields }) => (fields.score === null ? [] : [fields]));
  const plain = scored.filter(({ isOverall }) => !isOverall).map(({ score }) => score ?? 0);
  const reviewedAt = asInstant(record.reviewTime);
  const fields: AnsweredFields = {
    gongId,
    scorecardGongId: asGongId(record.scorecardId),
    scorecardName: asText(record.scorecardName),
    callGongId: asGongId(record.callId),
    callStartedAt: asInstant(record.callStartTime),
    reviewedUserGongId: asGongId(record.reviewedUserId),
    reviewerUserGongId: asGongId(record.reviewerUserId),
    editorUserGongId: asGongId(record.editorUserId),
    reviewMethod: asText(record.reviewMethod),
    reviewedAt,
    reviewedOn: reviewDay(reviewedAt, record.reviewTime, days),
    visibility: asText(record.visibilityType),
    overallScore: scored.find(({ isOverall }) => isOverall)?.score ?? null,
    averageScore: plain.length === 0 ? null : plain.reduce((sum, score) => sum + score, 0) / plain.length,
  };
  return { ...makeRow(fields, record), answers };
}

function reviewDay(reviewedAt: string | null, text: unknown, { first, last, timeZone }: ReviewDays): Day {
  const day = (reviewedAt && dayInZone(Date.parse(reviewedAt), timeZone)) ?? dayOfText(text) ?? first;
  return day < first ? first : day > last ? last : day;
}

/** A question without an id is told apart by its place. An answer that does not apply has no score. */
function mapAnswer(answeredGongId: string, input: unknown, position: number): MirrorRow<AnswerFields> {
  const answer = asRecord(input) ?? {};
  const revisionGongId = asGongId(answer.questionRevisionId);
  const isNotApplicable = asFlag(answer.notApplicable) ?? false;
  const fields: AnswerFields = {
    answeredGongId,
    questionGongId: asGongId(answer.questionId) ?? revisionGongId ?? `place ${position + 1}`,
    position,
    revisionGongId,
    isOverall: asFlag(answer.isOverall) ?? false,
    score: isNotApplicable ? null : asNumber(answer.score),
    text: asText(answer.answerText),
    isNotApplicable,
    selectedOptions: asTexts(answer.selectedOptions),
  };
  return makeRow(fields, answer);
}
