import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

export interface CardProps {
  title?: string;
  description?: ReactNode;
  /** At the right end of the title's line. */
  actions?: ReactNode;
  /** Content to the edges, for tables and lists. */
  isFlush?: boolean;
  footer?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A titled section of a page. */
export function Card({
  title,
  description,
  actions,
  isFlush = false,
  footer,
  className,
  children,
}: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={cx("flex min-w-0 flex-col rounded-lg border border-line bg-surface", className)}
    >
      {title || actions ? (
        <header className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-2">
          <div className="min-w-0">
            {title ? (
              <h2 id={id} className="text-sm font-semibold text-ink">
                {title}
              </h2>
            ) : null}
            {description ? <p className="text-xs text-ink-3">{description}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </header>
      ) : null}
      <div className={cx("min-w-0 flex-1", !isFlush && "p-4")}>{children}</div>
      {footer ? (
        <footer className="border-t border-line px-4 py-2 text-xs text-ink-2">{footer}</footer>
      ) : null}
    </section>
  );
}
