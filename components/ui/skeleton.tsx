import { cx } from "./cx.ts";

/** A grey shape where something will be; give it the size of what comes. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cx("block h-4 animate-pulse rounded-sm bg-pressed", className)} />
  );
}

export interface SkeletonRowsProps {
  /** Said to screen readers: "Loading calls". */
  label: string;
  rows?: number;
}

const widths = ["w-3/5", "w-2/5", "w-1/2", "w-2/3", "w-1/3"];

export function SkeletonRows({ label, rows = 8 }: SkeletonRowsProps) {
  return (
    <div role="status" className="flex flex-col">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key, row) => (
        <div key={key} className="flex h-9 items-center gap-6 border-b border-line px-4">
          <Skeleton className="w-20" />
          <span className="flex-1">
            <Skeleton className={widths[row % widths.length] ?? "w-1/2"} />
          </span>
          <Skeleton className="w-12 max-sm:hidden" />
        </div>
      ))}
    </div>
  );
}
