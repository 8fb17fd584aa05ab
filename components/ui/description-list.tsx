import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface DescriptionItem {
  term: string;
  /** Left empty where it is not known: a dash stands for it. */
  value: ReactNode;
}

export interface DescriptionListProps {
  items: readonly DescriptionItem[];
  className?: string;
}

export function DescriptionList({ items, className }: DescriptionListProps) {
  return (
    <dl className={cx("grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-6 gap-y-2 text-sm", className)}>
      {items.map((item) => (
        <div key={item.term} className="contents">
          <dt className="text-ink-3">{item.term}</dt>
          <dd className="min-w-0 text-ink [overflow-wrap:anywhere]">
            {item.value === null || item.value === undefined || item.value === "" ? (
              <span className="text-ink-3">
                <span aria-hidden="true">–</span>
                <span className="sr-only">not known</span>
              </span>
            ) : (
              item.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
