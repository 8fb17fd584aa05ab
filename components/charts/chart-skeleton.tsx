import { Skeleton } from "#components/ui/skeleton.tsx";

/** Fills the chart's place while its code comes. */
export function ChartSkeleton() {
  return (
    <div className="h-full">
      <Skeleton className="size-full! rounded-md" />
    </div>
  );
}
