"use client";

import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { plural } from "#lib/format/plural.ts";
import { batchesOptions } from "./batch-requests.ts";
import { BatchesTable } from "./batches-table.tsx";

/** Our batches into one flow; nothing where there are none. */
export function FlowBatchesCard({ tenant, flowId }: { tenant: string; flowId: string }) {
  const list = useInfiniteQuery(batchesOptions(tenant, { flowId, limit: 10 }));
  const batches = list.data?.pages.flatMap((page) => page.batches) ?? [];
  if (list.isError) return <ProblemNote error={list.error} onRetry={() => void list.refetch()} />;
  if (batches.length === 0) return null;
  return (
    <Card title="Our batches" isFlush className="[--sticky-top:0px]">
      <BatchesTable tenant={tenant} batches={batches} isOfFlow />
      <ListEnd list={list} summary={plural(batches.length, "batch", "batches")} />
    </Card>
  );
}
