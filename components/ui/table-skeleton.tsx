import { Skeleton } from "./skeleton.tsx";

export interface TableSkeletonProps {
  rows: number;
  /** Said to screen readers: "Loading calls". */
  label: string;
}

/** The shape of a table that is on its way, as high as its rows will be. */
export function TableSkeleton({ rows, label }: TableSkeletonProps) {
  return (
    <div role="status" aria-label={label} className="flex flex-col">
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={index} className="flex h-9 items-center gap-6 border-b border-line px-4 last:border-b-0">
          <Skeleton className="h-3 w-20" />
          <Skeleton className="h-3 flex-1" />
          <Skeleton className="h-3 w-24 max-sm:hidden" />
          <Skeleton className="h-3 w-12" />
        </div>
      ))}
    </div>
  );
}
