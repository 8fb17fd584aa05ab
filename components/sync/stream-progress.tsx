import { Progress } from "#components/ui/progress.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";

/** Rows, and while copying a bar with what is left in requests and minutes. */
export function StreamProgress({ stream }: { stream: StreamStatus }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const { rowsDone, rowsExpected, requestsLeft, secondsLeft } = stream;
  const isUnderWay = stream.windowsLeft > 0 || stream.state === "running";
  if (!isUnderWay || rowsExpected === null || rowsExpected <= rowsDone) {
    return <span className="text-ink tabular-nums">{plural(rowsDone, "row", "rows", locale)}</span>;
  }
  const left = [
    requestsLeft === null ? null : `${plural(requestsLeft, "request", "requests", locale)} left`,
    secondsLeft === null ? null : formatDuration(secondsLeft),
  ].filter((part) => part !== null);
  return (
    <div className="flex flex-col gap-1">
      <Progress
        label={`${stream.title} copied`}
        isLabelHidden
        value={rowsDone}
        max={rowsExpected}
        detail={`${number(rowsDone)} of ${stream.isEstimate ? "about " : ""}${number(rowsExpected)}`}
      />
      {left.length > 0 ? <span className="text-xs text-ink-3 tabular-nums">{left.join(" · ")}</span> : null}
    </div>
  );
}
