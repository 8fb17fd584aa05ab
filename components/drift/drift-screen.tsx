"use client";

import { ScanSearch } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { plural } from "#lib/format/plural.ts";
import { driftOptions } from "./drift-options.ts";
import { DriftTable } from "./drift-table.tsx";
import { WatchedTable } from "./watched-table.tsx";

/** How Gong's answers differ from what Callboard declares, and what was looked at for it. */
export function DriftScreen({ tenant }: { tenant: string }) {
  const report = useQuery(driftOptions(tenant));
  if (report.isPending) {
    return (
      <Card>
        <SkeletonRows rows={8} label="Loading the changes" />
      </Card>
    );
  }
  if (report.isError) return <ProblemState error={report.error} onRetry={() => void report.refetch()} />;
  const { rows, watched } = report.data;
  const answers = watched.reduce((sum, each) => sum + each.answers, 0);
  return (
    <>
      <Card
        title="Changes"
        description="Fields and values that appeared, fields that stopped coming; nothing of them is lost"
        isFlush
      >
        {rows.length === 0 ? (
          <EmptyState title="Gong answers as declared" icon={<ScanSearch />}>
            {answers === 0
              ? "No answer was looked at yet. The first sync or run in the explorer begins the watch."
              : `${plural(answers, "answer")} of ${plural(watched.length, "operation")} were looked at, and none differs.`}
          </EmptyState>
        ) : (
          <DriftTable tenant={tenant} rows={rows} />
        )}
      </Card>
      {watched.length > 0 ? (
        <Card title="What was watched" isFlush>
          <WatchedTable tenant={tenant} watched={watched} />
        </Card>
      ) : null}
    </>
  );
}
