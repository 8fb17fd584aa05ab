import type { ReactNode } from "react";
import { HeatTable } from "#components/charts/heat-table.tsx";
import { Card } from "#components/ui/card.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { RowKind, ScorecardQuestion, Scorecards } from "#lib/scorecards/schemas.ts";
import { isScored, questionMarks } from "./question-marks.ts";
import type { Behind } from "./scorecard-state.ts";

export interface ScorecardHeatProps {
  data: Scorecards;
  by: RowKind;
  /** Left out where the calls are closed to the viewer. */
  onOpen: ((behind: Behind) => void) | undefined;
  actions: ReactNode;
}

const rangeOf = ({ minRange, maxRange }: ScorecardQuestion) =>
  minRange === null || maxRange === null ? "" : `, ${minRange} to ${maxRange}`;

/** People or reviewers by questions: the darker, the higher in the question's range. */
export function ScorecardHeat({ data, by, onOpen, actions }: ScorecardHeatProps) {
  const { locale } = useViewer();
  const questions = data.questions.filter(isScored);
  const marks = questionMarks(data.questions);
  const who = by === "reviewer" ? "Reviewer" : "Person";
  const shown = data.rows.length < data.total ? `${data.rows.length} of ${data.total}` : String(data.total);
  const behind = (id: string): Behind => (by === "reviewer" ? { reviewer: id } : { person: id });
  return (
    <Card
      title={by === "reviewer" ? "Reviewers by question" : "People by question"}
      description={`${shown} with reviews, most first. Means; what did not apply or was not asked is hatched and never counted as zero. Press a number for its answers`}
      actions={actions}
    >
      <HeatTable
        label={`Mean scores by ${who.toLowerCase()} and question`}
        corner={who}
        most={1}
        columns={[
          {
            key: "score",
            label: "Score",
            title: "The overall score, or the mean of all where there is none",
          },
          ...questions.map((question) => ({
            key: question.id,
            label: question.isOverall ? "Overall" : (marks.get(question.id) ?? ""),
            title: `${question.text}${rangeOf(question)}`,
          })),
        ]}
        rows={data.rows.map((row) => ({
          key: row.id,
          onPress: onOpen && (() => onOpen(behind(row.id))),
          header: (
            <>
              {row.name}{" "}
              <span className="text-ink-3">{plural(row.answered, "review", undefined, locale)}</span>
            </>
          ),
          cells: [
            {
              value: row.score === null ? null : 0,
              text: row.score === null ? "n/a" : formatNumber(row.score, locale),
              onPress: onOpen && (() => onOpen(behind(row.id))),
            },
            ...questions.map(({ id }) => {
              const sum = row.cells[id];
              const isEmpty = !sum || sum.mean === null;
              return {
                value: isEmpty ? null : (sum.share ?? 0),
                text: isEmpty ? "n/a" : formatNumber(sum.mean ?? 0, locale),
                onPress:
                  onOpen && sum && sum.scored + sum.notApplicable > 0
                    ? () => onOpen({ ...behind(row.id), question: id })
                    : undefined,
              };
            }),
          ],
        }))}
        format={(value) => formatNumber(value, locale)}
      />
    </Card>
  );
}
