import { BarCell } from "#components/charts/bar-cell.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { QuestionWording, ScorecardQuestion } from "#lib/scorecards/schemas.ts";
import { questionMarks } from "./question-marks.ts";
import type { Behind } from "./scorecard-state.ts";

export interface ScorecardQuestionsProps {
  questions: readonly ScorecardQuestion[];
  onOpen: ((behind: Behind) => void) | undefined;
}

const kinds: Record<string, string> = {
  RANGE: "Score",
  SINGLE_SELECT: "One choice",
  MULTI_SELECT: "Choices",
  OPEN_ENDED: "Words",
};

const kindOf = ({ type, minRange, maxRange }: ScorecardQuestion) =>
  minRange !== null && maxRange !== null
    ? `Score, ${minRange} to ${maxRange}`
    : (kinds[type ?? ""] ?? "Of another kind");

/** What is asked, in which wordings and ranges, and what was answered. */
export function ScorecardQuestions({ questions, onOpen }: ScorecardQuestionsProps) {
  const { locale } = useViewer();
  const marks = questionMarks(questions);
  const most = Math.max(0, ...questions.map(({ sum }) => sum.answered));
  return (
    <Card title="Questions" description="What is asked now, earlier wordings below, and the answers" isFlush>
      <Table label="Questions and their answers" className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell>Question</HeaderCell>
          <HeaderCell>Kind</HeaderCell>
          <HeaderCell isNumeric>Mean</HeaderCell>
          <HeaderCell isNumeric>Answered</HeaderCell>
          <HeaderCell isNumeric>Not applicable</HeaderCell>
        </TableHead>
        <TableBody>
          {questions.map((question) => (
            <Row key={question.id}>
              <Cell className="min-w-64 py-2">
                <Wording question={question} mark={marks.get(question.id)} />
              </Cell>
              <Cell className="whitespace-nowrap">{kindOf(question)}</Cell>
              <Cell isNumeric>
                {question.sum.mean === null ? "–" : formatNumber(question.sum.mean, locale)}
              </Cell>
              <Cell isNumeric>
                <BarCell value={question.sum.answered} most={most}>
                  {onOpen && question.sum.answered > 0 ? (
                    <button
                      type="button"
                      className="rounded-xs underline-offset-2 hover:underline"
                      aria-label={`${plural(question.sum.answered, "answer", "answers", locale)}: ${question.text}; show them`}
                      onClick={() => onOpen({ question: question.id })}
                    >
                      {formatNumber(question.sum.answered, locale)}
                    </button>
                  ) : (
                    formatNumber(question.sum.answered, locale)
                  )}
                </BarCell>
              </Cell>
              <Cell isNumeric>{formatNumber(question.sum.notApplicable, locale)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

/** The range of an earlier wording, where it was another one. */
function earlierRange(now: ScorecardQuestion, { minRange, maxRange }: QuestionWording): string {
  if (minRange === null || maxRange === null) return "";
  return minRange === now.minRange && maxRange === now.maxRange ? "" : ` (${minRange} to ${maxRange})`;
}

function Wording({ question, mark }: { question: ScorecardQuestion; mark: string | undefined }) {
  const { text, guide, isOverall, wordings, options } = question;
  const earlier = wordings.slice(1);
  const isGone = wordings.every(({ isCurrent }) => !isCurrent);
  return (
    <>
      {mark ? <span className="mr-1.5 text-xs text-ink-3 tabular-nums">{mark}</span> : null}
      <span className="font-medium">{text}</span> {isOverall ? <Badge tone="info">Overall</Badge> : null}
      {isGone ? <Badge>No longer asked</Badge> : null}
      {guide ? <p className="text-xs text-ink-3">{guide}</p> : null}
      {options.length > 0 ? (
        <p className="text-xs text-ink-2">
          {options.map((option) => `${option.text}: ${option.chosen}`).join(" · ")}
        </p>
      ) : null}
      {earlier.length > 0 ? (
        <p className="text-xs text-ink-3">
          Earlier: {earlier.map((wording) => `${wording.text}${earlierRange(question, wording)}`).join(" · ")}
        </p>
      ) : null}
    </>
  );
}
