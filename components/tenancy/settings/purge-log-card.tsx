"use client";

import { Download, Eraser } from "lucide-react";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { UtcDay } from "#components/ui/utc-day.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { purgeReasonWords } from "#lib/sync/purge/choices.ts";
import type { PurgeEntry } from "#lib/sync/purge/schemas.ts";
import { purgesFile, purgesOptions } from "./tenant-requests.ts";

/** Every deletion from the mirror: when, why, by whom, how many of what. */
export function PurgeLogCard({ tenant }: { tenant: string }) {
  const log = useInfiniteQuery(purgesOptions(tenant));
  const purges = log.data?.pages.flatMap((page) => page.purges) ?? [];
  return (
    <Card
      title="Purge log"
      description="Every deletion from the copy; it holds counts, no names of calls or customers"
      isFlush
      {...(purges.length > 0 && {
        actions: (
          <a href={purgesFile(tenant)} download className={buttonStyle("secondary", "sm")}>
            <Download aria-hidden="true" />
            Download
          </a>
        ),
      })}
    >
      {log.isPending ? (
        <div className="p-4">
          <SkeletonRows rows={3} label="Loading the purge log" />
        </div>
      ) : log.error ? (
        <div className="p-4">
          <ProblemNote error={log.error} onRetry={() => void log.refetch()} />
        </div>
      ) : purges.length === 0 ? (
        <EmptyState title="Nothing was erased yet" icon={<Eraser />}>
          Deletions by age, of calls that Gong deleted and of a disconnected copy are listed here.
        </EmptyState>
      ) : (
        <>
          <Table label="Deletions from the copy">
            <TableHead>
              <HeaderCell>Began</HeaderCell>
              <HeaderCell>Why</HeaderCell>
              <HeaderCell>By</HeaderCell>
              <HeaderCell>State</HeaderCell>
              <HeaderCell isNumeric>Calls</HeaderCell>
              <HeaderCell isNumeric>Turns</HeaderCell>
              <HeaderCell isNumeric>Other rows</HeaderCell>
            </TableHead>
            <TableBody>
              {purges.map((entry) => (
                <PurgeRow key={entry.id} entry={entry} />
              ))}
            </TableBody>
          </Table>
          {log.hasNextPage || purges.length > 20 ? (
            <LoadMore
              hasMore={log.hasNextPage}
              isLoading={log.isFetchingNextPage}
              onLoadMore={() => void log.fetchNextPage()}
              summary={`${plural(purges.length, "deletion")} shown`}
            />
          ) : null}
        </>
      )}
    </Card>
  );
}

function PurgeRow({ entry }: { entry: PurgeEntry }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const { call_turns: turns = 0, calls: _calls = 0, ...rest } = entry.erased;
  const others = Object.values(rest).reduce((sum, rows) => sum + rows, 0);
  return (
    <Row>
      <Cell className="whitespace-nowrap text-ink-2">
        <DateTime at={entry.startedAt} />
      </Cell>
      <Cell className="font-medium text-ink">
        {purgeReasonWords[entry.reason]}
        {entry.line ? (
          <span className="block text-xs font-normal text-ink-3">
            before <UtcDay at={entry.line} />
          </span>
        ) : null}
      </Cell>
      <Cell className="text-ink-2">{entry.by}</Cell>
      <Cell>
        {entry.finishedAt ? (
          <Badge tone="ok">Done</Badge>
        ) : (
          <Progress
            label="Erasing"
            value={entry.done}
            max={Math.max(entry.expected, 1)}
            detail={`${number(entry.done)} of ${number(entry.expected)}`}
            className="min-w-32"
          />
        )}
      </Cell>
      <Cell isNumeric>{number(entry.done)}</Cell>
      <Cell isNumeric>{number(turns)}</Cell>
      <Cell isNumeric>{number(others)}</Cell>
    </Row>
  );
}
