import { Card } from "#components/ui/card.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { ReviewerCalibration } from "#lib/scorecards/schemas.ts";
import type { Behind } from "./scorecard-state.ts";

export interface ScorecardReviewersProps {
  reviewers: readonly ReviewerCalibration[];
  onOpen: ((behind: Behind) => void) | undefined;
}

/** Do reviewers mean the same by a score? */
export function ScorecardReviewers({ reviewers, onOpen }: ScorecardReviewersProps) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale, 2);
  const apartWords = (apart: number) => {
    const size = number(Math.abs(apart));
    return size === "0" ? "as the others" : `${size} ${apart > 0 ? "above" : "below"}`;
  };
  return (
    <Card
      title="Reviewers"
      description="Calibration: each reviewer’s scores against what others gave the same people"
      isFlush
    >
      <Table label="Reviewers and how they score" className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell>Reviewer</HeaderCell>
          <HeaderCell isNumeric>Reviews</HeaderCell>
          <HeaderCell isNumeric>Mean score</HeaderCell>
          <HeaderCell isNumeric>Against the others</HeaderCell>
          <HeaderCell isNumeric>Scores compared</HeaderCell>
        </TableHead>
        <TableBody>
          {reviewers.map(({ id, name, answered, score, shared, apart }) => (
            <Row key={id}>
              <Cell className="whitespace-nowrap">{name}</Cell>
              <Cell isNumeric>
                {onOpen ? (
                  <button
                    type="button"
                    className="rounded-xs underline-offset-2 hover:underline"
                    aria-label={`${plural(answered, "review", "reviews", locale)} by ${name}; show them`}
                    onClick={() => onOpen({ reviewer: id })}
                  >
                    {formatNumber(answered, locale)}
                  </button>
                ) : (
                  formatNumber(answered, locale)
                )}
              </Cell>
              <Cell isNumeric>{score === null ? "–" : number(score)}</Cell>
              <Cell isNumeric>{apart === null ? "nobody to compare" : apartWords(apart)}</Cell>
              <Cell isNumeric>{formatNumber(shared, locale)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
