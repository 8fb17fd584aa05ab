import { PageHeader } from "#components/layout/page-header.tsx";
import { Skeleton, SkeletonRows } from "#components/ui/skeleton.tsx";

export default function CallLoading() {
  return (
    <>
      <PageHeader title="Call" />
      <div className="flex flex-col gap-4 px-4 py-4 sm:px-6">
        <Skeleton className="h-5 w-72" />
        <Skeleton className="h-32 rounded-lg" />
        <div className="rounded-lg border border-line bg-surface">
          <SkeletonRows rows={10} label="Loading the call" />
        </div>
      </div>
    </>
  );
}
