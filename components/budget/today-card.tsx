import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { BudgetReport } from "#lib/connections/budget/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { laneWords } from "./lane-words.ts";

interface Part {
  id: string;
  label: string;
  fill: string;
  requests: number;
}

function partsOf({ lanes, usedToday, usedHere }: BudgetReport): Part[] {
  const own = lanes.map(({ lane, requests }) => ({ id: lane, ...laneWords[lane], requests }));
  const elsewhere = Math.max(0, usedToday - usedHere);
  const other = { id: "elsewhere", label: "Other tenants", fill: "bg-ok-fill", requests: elsewhere };
  return elsewhere > 0 ? [...own, other] : own;
}

/** The day as one bar: who has used what, and where the part that is kept for people begins. */
function DayBar({ report }: { report: BudgetReport }) {
  const { locale } = useViewer();
  const share = (requests: number) => `${(requests / report.perDay) * 100}%`;
  return (
    <div className="flex flex-col gap-2">
      <div className="relative flex h-4 overflow-hidden rounded-sm bg-pressed" aria-hidden="true">
        {partsOf(report).map((part) => (
          <span
            key={part.id}
            title={`${part.label}: ${formatNumber(part.requests, locale)}`}
            className={cx("h-full border-r border-surface", part.requests === 0 && "hidden", part.fill)}
            style={{ width: share(part.requests), minWidth: 3 }}
          />
        ))}
        <span
          className="absolute inset-y-0 right-0 border-l-2 border-ink-3 bg-accent-soft"
          style={{ width: share(report.reserve) }}
        />
      </div>
      <p className="text-xs text-ink-3">
        The last {formatNumber(report.reserve, locale)} requests of a day are kept for people who wait.
      </p>
    </div>
  );
}

function LaneTable({ report }: { report: BudgetReport }) {
  const { locale } = useViewer();
  return (
    <Table label="Requests by lane">
      <TableHead>
        <HeaderCell>Lane</HeaderCell>
        <HeaderCell isNumeric>Last 24 hours</HeaderCell>
        <HeaderCell isNumeric>Left</HeaderCell>
        <HeaderCell className="max-sm:hidden">Ends at</HeaderCell>
      </TableHead>
      <TableBody>
        {report.lanes.map(({ lane, requests, left, cap, opensAt }) => (
          <Row key={lane}>
            <Cell className="max-lg:whitespace-normal">
              <span className="flex items-start gap-2.5">
                <span
                  className={cx("mt-1.5 size-2.5 shrink-0 rounded-xs", laneWords[lane].fill)}
                  aria-hidden="true"
                />
                <span>
                  <span className="font-medium text-ink">{laneWords[lane].label}</span>
                  <span className="block text-xs text-ink-3 max-sm:hidden">{laneWords[lane].note}</span>
                </span>
              </span>
            </Cell>
            <Cell isNumeric>{formatNumber(requests, locale)}</Cell>
            <Cell isNumeric>
              {opensAt ? (
                <>
                  none until <DateTime at={opensAt} />
                </>
              ) : (
                formatNumber(left, locale)
              )}
            </Cell>
            <Cell className="text-ink-2 tabular-nums max-sm:hidden">
              {formatNumber(cap, locale)} of the day
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** What the last 24 hours took of the company's budget. */
export function TodayCard({ report }: { report: BudgetReport }) {
  const { locale } = useViewer();
  const elsewhere = Math.max(0, report.usedToday - report.usedHere);
  return (
    <Card title="The last 24 hours" description="A day slides, as Gong counts it" isFlush>
      <div className="flex flex-col gap-4 p-4">
        <p className="text-sm text-ink-2">
          <span className="text-xl font-semibold tracking-tight text-ink tabular-nums">
            {formatNumber(report.usedToday, locale)}
          </span>{" "}
          of {formatNumber(report.perDay, locale)} requests
          {elsewhere > 0 ? (
            <>, {formatNumber(elsewhere, locale)} of them by other Callboard tenants of the same company</>
          ) : null}
        </p>
        <DayBar report={report} />
      </div>
      <div className="border-t border-line">
        <LaneTable report={report} />
      </div>
    </Card>
  );
}
