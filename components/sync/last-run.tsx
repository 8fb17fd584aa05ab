import { DueTime } from "#components/ui/due-time.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDuration } from "#lib/format/format-duration.ts";
import { plural } from "#lib/format/plural.ts";
import type { RunView, StreamStatus } from "#lib/sync/status/schemas.ts";
import { outcomeWords } from "./run-words.ts";

/** "3 s · 12 rows · 4 requests". */
export function RunFigures({ run }: { run: RunView }) {
  const { locale } = useViewer();
  const figures = [
    run.finishedAt === null
      ? null
      : formatDuration((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000),
    plural(run.rows, "row", "rows", locale),
    plural(run.requests, "request", "requests", locale),
  ];
  return <span className="tabular-nums">{figures.filter((part) => part !== null).join(" · ")}</span>;
}

/** When it ran, how it ended, and what it took. */
export function LastRun({ stream }: { stream: StreamStatus }) {
  const run = stream.lastRun;
  if (run === null) {
    const comesWithCalls = stream.stream === "transcripts" && stream.rowsDone > 0;
    return <span className="text-ink-3">{comesWithCalls ? "with the calls" : "not yet"}</span>;
  }
  return (
    <span className="flex flex-col">
      <span>
        <RelativeTime at={run.startedAt} />
        {run.outcome === "done" ? null : <span className="text-ink-2"> · {outcomeWords(run.outcome)}</span>}
      </span>
      <span className="text-xs text-ink-3 max-lg:hidden">
        <RunFigures run={run} />
      </span>
    </span>
  );
}

/** When it runs next, or who stopped it. */
export function NextRun({ stream }: { stream: StreamStatus }) {
  if (stream.paused && stream.state === "paused") {
    return (
      <span>
        paused by {stream.paused.by}, <RelativeTime at={stream.paused.at} />
      </span>
    );
  }
  if (stream.state === "running") return "runs now";
  if (stream.state === "blocked") return "when mended";
  if (stream.nextRunAt === null) return "–";
  return <DueTime at={stream.nextRunAt} />;
}
