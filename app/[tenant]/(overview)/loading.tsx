import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";

const tiles = ["calls", "hours", "talk", "monologue"];

export default function OverviewLoading() {
  return (
    <>
      <PageHeader title="Overview" />
      <PageBody>
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          {tiles.map((tile) => (
            <Skeleton key={tile} className="h-20 rounded-lg" />
          ))}
        </div>
        <Card title="Newest calls" isFlush>
          <TableSkeleton rows={8} label="Loading the newest calls" />
        </Card>
      </PageBody>
    </>
  );
}
