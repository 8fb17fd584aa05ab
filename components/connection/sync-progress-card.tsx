"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { DueTime } from "#components/ui/due-time.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { api } from "#lib/http/api-client.ts";
import { syncKeys } from "#lib/sync/query-keys.ts";
import type { StreamProgress, SyncProgress } from "#lib/sync/schemas.ts";

const states: Record<
  StreamProgress["state"],
  { words: string; tone: "ok" | "info" | "warn" | "danger" | "neutral" }
> = {
  idle: { words: "Up to date", tone: "ok" },
  running: { words: "Copying", tone: "info" },
  paused: { words: "Paused", tone: "neutral" },
  blocked: { words: "Blocked", tone: "warn" },
  failed: { words: "Failed", tone: "danger" },
};

function StateBadge({ stream }: { stream: StreamProgress }) {
  const isWaiting = stream.state === "idle" && stream.asOf === null;
  const { words, tone } = isWaiting ? { words: "Waiting", tone: "neutral" as const } : states[stream.state];
  return (
    <Badge tone={tone} hasDot>
      {words}
    </Badge>
  );
}

function NextRun({ stream }: { stream: StreamProgress }) {
  if (stream.nextRunAt === null || stream.state === "blocked") return "–";
  return <DueTime at={stream.nextRunAt} />;
}

function StreamRow({ stream }: { stream: StreamProgress }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const expected = stream.rowsExpected;
  const isUnderWay = stream.state === "running" && expected !== null && expected > stream.rowsDone;
  return (
    <Row>
      <Cell className="font-medium text-ink">{stream.title}</Cell>
      <Cell>
        <StateBadge stream={stream} />
      </Cell>
      <Cell isNumeric className="min-w-40">
        {isUnderWay ? (
          <Progress
            label={stream.title}
            isLabelHidden
            value={stream.rowsDone}
            max={expected}
            detail={`${number(stream.rowsDone)} of ${stream.isEstimate ? "about " : ""}${number(expected)}`}
          />
        ) : (
          number(stream.rowsDone)
        )}
      </Cell>
      <Cell isNumeric className="max-sm:hidden">
        {number(stream.requests)}
      </Cell>
      <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
        {stream.asOf ? <RelativeTime at={stream.asOf} /> : "–"}
      </Cell>
      <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">
        <NextRun stream={stream} />
      </Cell>
    </Row>
  );
}

function Troubles({ streams }: { streams: readonly StreamProgress[] }) {
  return streams.flatMap((stream) =>
    stream.trouble
      ? [
          <Callout
            key={stream.stream}
            tone={stream.state === "failed" ? "danger" : "warn"}
            title={stream.title}
          >
            {stream.trouble.text}
            {stream.trouble.missingScope ? (
              <>
                {" "}
                Missing scope: <code className="font-mono text-xs">{stream.trouble.missingScope}</code>
              </>
            ) : null}
            {stream.trouble.gongRequestId ? (
              <span className="mt-1 block text-xs text-ink-3">
                Gong request id <code className="font-mono select-all">{stream.trouble.gongRequestId}</code>
              </span>
            ) : null}
          </Callout>,
        ]
      : [],
  );
}

/** How far the copy has come, kept fresh while somebody looks. */
export function SyncProgressCard({ tenant }: { tenant: string }) {
  const query = useQuery({
    queryKey: syncKeys.progress(tenant),
    queryFn: ({ signal }) => api.get<SyncProgress>(`/api/tenants/${tenant}/sync`, { signal }),
    refetchInterval: ({ state }) => (state.data?.isRunning ? 2_000 : 30_000),
  });
  const progress = query.data;
  const failure = failureToShow(query);
  return (
    <Card
      title="Copy of your Gong data"
      description={
        progress?.copying
          ? `Copying ${progress.copying.done} of ${plural(progress.copying.total, "call")}`
          : undefined
      }
      isFlush
      actions={
        <LinkButton href={`/${tenant}/admin/sync`} size="sm">
          Open Sync
        </LinkButton>
      }
    >
      {failure ? (
        <div className="p-4">
          <ProblemNote error={failure} onRetry={() => void query.refetch()} />
        </div>
      ) : progress ? (
        <>
          <Table label="What is copied">
            <TableHead>
              <HeaderCell>Data</HeaderCell>
              <HeaderCell>State</HeaderCell>
              <HeaderCell isNumeric>Rows</HeaderCell>
              <HeaderCell isNumeric className="max-sm:hidden">
                Requests
              </HeaderCell>
              <HeaderCell className="max-sm:hidden">As of</HeaderCell>
              <HeaderCell className="max-md:hidden">Next run</HeaderCell>
            </TableHead>
            <TableBody>
              {progress.streams.map((stream) => (
                <StreamRow key={stream.stream} stream={stream} />
              ))}
            </TableBody>
          </Table>
          <div className="flex flex-col gap-3 border-t border-line p-4 empty:hidden">
            <Troubles streams={progress.streams} />
          </div>
        </>
      ) : (
        <SkeletonRows rows={4} label="Loading the progress" />
      )}
    </Card>
  );
}
