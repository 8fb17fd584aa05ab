import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";

export default function LibraryLoading() {
  return (
    <>
      <PageHeader title="Library" />
      <PageBody>
        <Skeleton className="h-8 w-72 max-w-full" />
        <Card isFlush>
          <TableSkeleton rows={8} label="Loading the library" />
        </Card>
      </PageBody>
    </>
  );
}
