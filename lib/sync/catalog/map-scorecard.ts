import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asGongId, readRecord, requireId } from "../lists/read-fields.ts";
import { asFlag, asInstant, asList, asNumber, asRecord, asText } from "../mappers/read-json.ts";

export interface ScorecardFields {
  gongId: string;
  name: string;
  workspaceGongId: string | null;
  isEnabled: boolean;
  reviewMethod: string | null;
  questionCount: number;
  updaterGongId: string | null;
  gongCreatedAt: string | null;
  gongUpdatedAt: string | null;
}

export interface QuestionFields {
  scorecardGongId: string;
  revisionGongId: string;
  questionGongId: string;
  position: number;
  text: string;
  isOverall: boolean;
  questionType: string | null;
  answerGuide: string | null;
  minRange: number | null;
  maxRange: number | null;
  options: { id: string | null; text: string | null }[];
  gongUpdatedAt: string | null;
}

export const scorecardTable: MirrorTable<ScorecardFields> = {
  name: "gong_scorecards",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    name: "text",
    workspaceGongId: "text",
    isEnabled: "boolean",
    reviewMethod: "text",
    questionCount: "int",
    updaterGongId: "text",
    gongCreatedAt: "timestamptz",
    gongUpdatedAt: "timestamptz",
  },
};

export const questionTable: MirrorTable<QuestionFields> = {
  name: "gong_scorecard_questions",
  keys: ["scorecardGongId", "revisionGongId"],
  columns: {
    scorecardGongId: "text",
    revisionGongId: "text",
    questionGongId: "text",
    position: "int",
    text: "text",
    isOverall: "boolean",
    questionType: "text",
    answerGuide: "text",
    minRange: "float8",
    maxRange: "float8",
    options: "jsonb",
    gongUpdatedAt: "timestamptz",
  },
};

export interface MappedScorecard extends MirrorRow<ScorecardFields> {
  questions: MirrorRow<QuestionFields>[];
}

/** Turns a scorecard into a row and its questions into theirs. @throws {UnreadableRecord} without an id. */
export function mapScorecard(input: unknown): MappedScorecard {
  const scorecard = readRecord(input, "scorecard");
  const gongId = requireId(scorecard.scorecardId, "scorecard");
  const questions = asList(scorecard.questions).flatMap((entry, position) =>
    mapQuestion(gongId, entry, position),
  );
  const fields: ScorecardFields = {
    gongId,
    name: asText(scorecard.scorecardName) ?? `Scorecard ${gongId}`,
    workspaceGongId: asGongId(scorecard.workspaceId),
    isEnabled: asFlag(scorecard.enabled) ?? true,
    reviewMethod: asText(scorecard.reviewMethod),
    questionCount: questions.length,
    updaterGongId: asGongId(scorecard.updaterUserId),
    gongCreatedAt: asInstant(scorecard.created),
    gongUpdatedAt: asInstant(scorecard.updated),
  };
  return { ...makeRow(fields, scorecard), questions };
}

/** None for a question without an id, which no answer can name. */
function mapQuestion(scorecardGongId: string, input: unknown, position: number): MirrorRow<QuestionFields>[] {
  const question = asRecord(input);
  const revision = asGongId(question?.questionRevisionId);
  const questionGongId = asGongId(question?.questionId) ?? revision;
  if (question === null || questionGongId === null) return [];
  const fields: QuestionFields = {
    scorecardGongId,
    revisionGongId: revision ?? questionGongId,
    questionGongId,
    position,
    text: asText(question.questionText) ?? `Question ${position + 1}`,
    isOverall: asFlag(question.isOverall) ?? false,
    questionType: asText(question.questionType),
    answerGuide: asText(question.answerGuide),
    minRange: asNumber(question.minRange),
    maxRange: asNumber(question.maxRange),
    options: asList(question.answerOptions).map((option) => ({
      id: asGongId(asRecord(option)?.id),
      text: asText(asRecord(option)?.text),
    })),
    gongUpdatedAt: asInstant(question.updated),
  };
  return [makeRow(fields, question)];
}
