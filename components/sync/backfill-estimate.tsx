import { useQuery } from "#components/query/use-query.ts";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { BackfillEstimate } from "#lib/sync/control/schemas.ts";
import { estimateOptions } from "./sync-requests.ts";

/** "3 %", and "0.4 %" where a whole number would say nothing. */
function share(part: number, locale: string): string {
  const percent = part * 100;
  return `${formatNumber(percent < 1 ? Math.max(percent, 0.1) : Math.round(percent), locale)}\u00a0%`;
}

function Price({ estimate, months }: { estimate: BackfillEstimate; months: number }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const isOverToday = estimate.requests > estimate.leftToday;
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="text-ink">
        {plural(months, "more month")}: <strong>{plural(estimate.calls, "call", "calls", locale)}</strong>,
        about <strong>{plural(estimate.requests, "request", "requests", locale)}</strong>,{" "}
        {formatDuration(estimate.seconds)} at {number(estimate.pace)} requests a second,{" "}
        {share(estimate.shareOfDay, locale)} of a day’s budget.
      </p>
      <p className="text-xs text-ink-3">
        From <DateTime at={estimate.from} style="date" /> to <DateTime at={estimate.to} style="date" />. Gong
        itself counted the calls at <DateTime at={estimate.countedAt} style="time" />; requests and time are
        reckoned from that.
      </p>
      {estimate.isCutByRetention ? (
        <Callout>Your retention keeps nothing older, so the copy ends there.</Callout>
      ) : null}
      {isOverToday ? (
        <Callout tone="warn">
          That is more than the {number(estimate.leftToday)} requests that copying the past may still make
          today. It goes on by itself when the day’s budget allows.
        </Callout>
      ) : null}
    </div>
  );
}

/** What so many months would cost, as Gong counts them. */
export function BackfillPrice({ tenant, months }: { tenant: string; months: number }) {
  const query = useQuery(estimateOptions(tenant, months));
  const failure = failureToShow(query);
  return (
    <div aria-live="polite" className="min-h-20">
      {failure ? (
        <ProblemNote error={failure} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <Price estimate={query.data} months={months} />
      ) : (
        <p className="flex items-center gap-2 text-sm text-ink-2">
          <Spinner /> Gong is counting the calls.
        </p>
      )}
    </div>
  );
}
