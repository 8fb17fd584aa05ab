import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import type { WeekFigures } from "#lib/overview/schemas.ts";
import type { TrendMetric } from "./trend-card.tsx";

export interface TrendTableProps {
  weeks: readonly WeekFigures[];
  metrics: readonly TrendMetric[];
  hrefOf: (week: WeekFigures) => string;
  locale: string;
}

/** The weeks as numbers, newest first; each leads to its calls. */
export function TrendTable({ weeks, metrics, hrefOf, locale }: TrendTableProps) {
  return (
    <Table label="Weeks, newest first">
      <TableHead>
        <HeaderCell>Week</HeaderCell>
        {metrics.map(({ id, label }) => (
          <HeaderCell key={id} isNumeric>
            {label}
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>
        {weeks.toReversed().map((week) => (
          <Row key={week.from}>
            <Cell className="whitespace-nowrap">
              <TextLink href={hrefOf(week)}>{formatDays(week, locale)}</TextLink>
            </Cell>
            {metrics.map(({ id, read, format }) => {
              const value = read(week);
              return (
                <Cell key={id} isNumeric>
                  {value === null ? "–" : format(value)}
                </Cell>
              );
            })}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
