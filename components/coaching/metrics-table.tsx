import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";
import { BarCell } from "#components/charts/bar-cell.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CoachingMetrics, ReportRow } from "#lib/coaching/metric-schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

export interface MetricsTableProps {
  data: CoachingMetrics;
  metric: string;
  chosen: string | undefined;
  onMetric: (metric: string) => void;
  onPerson: (id: string) => void;
  /** Left out where the calls are closed to the viewer. */
  onCalls: ((row: ReportRow, metric: string) => void) | undefined;
  actions: ReactNode;
}

const pinned =
  "sticky left-0 z-1 bg-surface group-hover/row:bg-sunken group-data-selected/row:bg-accent-soft";
const plainButton = "rounded-xs hover:underline underline-offset-2";

/** Direct reports under their managers by what was done for them, the sum of all on top. */
export function MetricsTable(props: MetricsTableProps) {
  const { data, metric, onMetric, actions } = props;
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const shown =
    data.rows.length < data.total
      ? `${data.rows.length} of ${data.total} direct reports`
      : plural(data.total, "direct report");
  const managers = [...Map.groupBy(data.rows, ({ manager }) => manager.id)];
  const most = (id: string) => Math.max(0, ...data.rows.map(({ counts }) => counts[id] ?? 0));
  return (
    <Card
      title="Managers and direct reports"
      description={`${shown}; press a figure to sort and draw it, a number for its calls`}
      actions={actions}
      isFlush
    >
      <Table label="Coaching by manager and direct report" className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell className={cx(pinned, "z-20")}>Direct report</HeaderCell>
          {data.metrics.map(({ id, label, means }) => (
            <HeaderCell key={id} isNumeric {...(id === metric && { "aria-sort": "descending" as const })}>
              <button
                type="button"
                title={means ?? "As Gong calls it"}
                onClick={() => onMetric(id)}
                className={cx(
                  "inline-flex items-center gap-1 rounded-xs hover:text-ink",
                  id === metric && "text-accent",
                )}
              >
                {label}
                {id === metric ? <ArrowDown className="size-3" aria-hidden="true" /> : null}
              </button>
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          <tr className="bg-sunken font-medium">
            <Cell className="sticky left-0 z-1 bg-sunken whitespace-nowrap">All together</Cell>
            {data.metrics.map(({ id }) => (
              <Cell key={id} isNumeric>
                {number(data.sums[id] ?? 0)}
                {data.sumsBefore ? <Before count={number(data.sumsBefore[id] ?? 0)} /> : null}
              </Cell>
            ))}
          </tr>
          {managers.map(([id, rows]) => (
            <ManagerRows key={id} {...props} rows={rows} most={most} number={number} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

const Before = ({ count }: { count: string }) => (
  <span className="block text-2xs font-normal text-ink-3">before {count}</span>
);

interface ManagerRowsProps extends MetricsTableProps {
  rows: readonly ReportRow[];
  most: (metric: string) => number;
  number: (value: number) => string;
}

function ManagerRows({ data, rows, metric, chosen, onPerson, onCalls, most, number }: ManagerRowsProps) {
  return (
    <>
      <tr>
        <th
          scope="colgroup"
          colSpan={data.metrics.length + 1}
          className="border-t border-line px-4 pt-3 pb-1 text-left text-xs font-semibold text-ink-2"
        >
          <span className="sticky left-4">{rows[0]?.manager.name}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.report.id} isSelected={row.report.id === chosen}>
          <Cell className={cx(pinned, "whitespace-nowrap")}>
            <button
              type="button"
              data-row-link
              className={plainButton}
              onClick={() => onPerson(row.report.id)}
            >
              {row.report.name}
            </button>
          </Cell>
          {data.metrics.map(({ id, label }) => {
            const value = row.counts[id] ?? 0;
            return (
              <Cell key={id} isNumeric>
                <BarCell value={value} most={most(id)}>
                  {value > 0 && onCalls ? (
                    <button
                      type="button"
                      className={plainButton}
                      aria-label={`${number(value)}: ${label}, ${row.report.name}; show the calls`}
                      onClick={() => onCalls(row, id)}
                    >
                      {number(value)}
                    </button>
                  ) : (
                    <span className={cx(value === 0 && "text-ink-3")}>{number(value)}</span>
                  )}
                </BarCell>
                {id === metric && row.before ? <Before count={number(row.before[id] ?? 0)} /> : null}
              </Cell>
            );
          })}
        </Row>
      ))}
    </>
  );
}
