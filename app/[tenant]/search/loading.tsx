import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";

export default function SearchLoading() {
  return (
    <>
      <PageHeader title="Search" />
      <PageBody>
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-8 w-full max-w-3xl" />
        <Card isFlush>
          <TableSkeleton rows={8} label="Searching" />
        </Card>
      </PageBody>
    </>
  );
}
