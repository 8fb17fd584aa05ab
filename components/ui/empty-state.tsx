import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface EmptyStateProps {
  title: string;
  /** Why it is empty and what would fill it. */
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  className?: string;
}

export function EmptyState({ title, children, icon, action, className }: EmptyStateProps) {
  return (
    <div
      className={cx("mx-auto flex max-w-md flex-col items-center gap-1 px-6 py-14 text-center", className)}
    >
      {icon ? (
        <span
          className="mb-3 inline-flex size-10 items-center justify-center rounded-lg border border-line bg-sunken text-ink-3 [&_svg]:size-5"
          aria-hidden="true"
        >
          {icon}
        </span>
      ) : null}
      <h2 className="text-base font-semibold text-ink">{title}</h2>
      {children ? <div className="text-sm text-pretty text-ink-2">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
