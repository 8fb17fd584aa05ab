import { PageBody } from "#components/layout/page-body.tsx";
import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";

export default function FlowsLoading() {
  return (
    <PageBody>
      <Skeleton className="h-8 w-full max-w-2xl" />
      <Card isFlush>
        <TableSkeleton rows={12} label="Loading flows" />
      </Card>
    </PageBody>
  );
}
