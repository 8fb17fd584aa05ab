import type { ReactNode } from "react";
import { cx } from "#components/ui/cx.ts";

export interface PageBodyProps {
  /** `reading` keeps forms and settings to a column. */
  width?: "full" | "reading";
  className?: string;
  children: ReactNode;
}

export function PageBody({ width = "full", className, children }: PageBodyProps) {
  return (
    <div
      className={cx("flex flex-col gap-5 px-4 py-5 sm:px-6", width === "reading" && "max-w-3xl", className)}
    >
      {children}
    </div>
  );
}
