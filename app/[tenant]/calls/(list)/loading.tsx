import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";

export default function CallsLoading() {
  return (
    <>
      <PageHeader title="Calls" />
      <PageBody>
        <Skeleton className="h-8 w-full max-w-3xl" />
        <Card isFlush>
          <TableSkeleton rows={12} label="Loading calls" />
        </Card>
      </PageBody>
    </>
  );
}
