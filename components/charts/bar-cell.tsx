import type { ReactNode } from "react";

export interface BarCellProps {
  value: number;
  /** The value of a full bar. */
  most: number;
  /** The number as people read it, or a link around it. */
  children: ReactNode;
}

/** A number over a bar of its size, for the inside of a table cell. */
export function BarCell({ value, most, children }: BarCellProps) {
  const width = most > 0 ? Math.min(100, (100 * value) / most) : 0;
  return (
    <span className="flex min-w-14 flex-col items-end gap-0.5">
      {children}
      <span className="h-1 w-full overflow-hidden rounded-full bg-pressed" aria-hidden="true">
        <span className="ml-auto block h-full rounded-full bg-accent-fill" style={{ width: `${width}%` }} />
      </span>
    </span>
  );
}
