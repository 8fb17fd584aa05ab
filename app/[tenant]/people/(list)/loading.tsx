import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";

export default function PeopleLoading() {
  return (
    <>
      <PageHeader title="People" />
      <PageBody>
        <Skeleton className="h-8 w-full max-w-2xl" />
        <Card isFlush>
          <TableSkeleton rows={12} label="Loading people" />
        </Card>
      </PageBody>
    </>
  );
}
