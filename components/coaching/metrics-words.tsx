import { DateTime } from "#components/ui/date-time.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CoachingMetrics } from "#lib/coaching/metric-schemas.ts";
import { formatDays } from "#lib/format/format-days.ts";

/** Which months, counted by whom and where, as of when. */
export function MetricsWords({ data }: { data: CoachingMetrics }) {
  const { locale } = useViewer();
  const { months, previousMonths, isRunning, companyZone, asOf } = data;
  return (
    <p className="text-sm text-pretty text-ink-2">
      <strong className="font-semibold text-ink">
        {formatDays(months, locale)}
        {isRunning ? ", so far" : ""}
      </strong>
      {previousMonths ? ` against ${formatDays(previousMonths, locale)}` : ", the time before is not copied"}.{" "}
      <span className="text-xs text-ink-3">
        Gong counts different calls by manager and direct report, in whole months
        {companyZone ? ` of ${companyZone}` : ""}: each month that the period touches counts whole. Private
        calls are in its numbers, not in the lists behind them
        {asOf ? (
          <>
            . As of <DateTime at={asOf} />
          </>
        ) : null}
        .
      </span>
    </p>
  );
}
