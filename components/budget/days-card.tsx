import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import type { BudgetDay, BudgetReport } from "#lib/connections/budget/schemas.ts";
import { formatCompact, formatNumber } from "#lib/format/format-number.ts";
import { laneWords } from "./lane-words.ts";

const lanes = ["interactive", "incremental", "backfill"] as const;
const totalOf = (day: BudgetDay) => lanes.reduce((sum, lane) => sum + day[lane], 0);

function dayName(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function Bars({ days }: { days: readonly BudgetDay[] }) {
  const { locale } = useViewer();
  const most = Math.max(1, ...days.map(totalOf));
  return (
    <div aria-hidden="true" className="flex gap-3">
      <div className="flex h-32 flex-col justify-between pb-5 text-right text-xs text-ink-3 tabular-nums">
        <span>{formatCompact(most, locale)}</span>
        <span>0</span>
      </div>
      <div className="flex min-w-0 flex-1 gap-1">
        {days.map((day, index) => (
          <div key={day.day} className="flex min-w-0 flex-1 flex-col gap-1" title={dayName(day.day, locale)}>
            <div className="flex h-27 flex-col-reverse border-b border-line-strong">
              {lanes.map((lane) => (
                <span
                  key={lane}
                  className={cx("w-full first:rounded-none", laneWords[lane].fill)}
                  style={{ height: `${(day[lane] / most) * 100}%` }}
                />
              ))}
            </div>
            <span
              className={cx(
                "truncate text-center text-xs text-ink-3 tabular-nums",
                (days.length - 1 - index) % 2 === 1 && "max-sm:invisible",
              )}
            >
              {Number(day.day.slice(8))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Two weeks of requests by lane, drawn and as a table. */
export function DaysCard({ report }: { report: BudgetReport }) {
  const { locale } = useViewer();
  return (
    <Card title="The last 14 days" description="Requests of this tenant, by day in UTC">
      <div className="flex flex-col gap-3">
        <Bars days={report.days} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
          {lanes.map((lane) => (
            <li key={lane} className="flex items-center gap-1.5">
              <span className={cx("size-2.5 rounded-xs", laneWords[lane].fill)} aria-hidden="true" />
              {laneWords[lane].label}
            </li>
          ))}
        </ul>
        <table className="sr-only">
          <caption>Requests to Gong a day</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {lanes.map((lane) => (
                <th key={lane} scope="col">
                  {laneWords[lane].label}
                </th>
              ))}
              <th scope="col">Failed</th>
            </tr>
          </thead>
          <tbody>
            {report.days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{dayName(day.day, locale)}</th>
                {lanes.map((lane) => (
                  <td key={lane}>{formatNumber(day[lane], locale)}</td>
                ))}
                <td>{formatNumber(day.errors, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
