import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { FromShell } from "./from-shell.tsx";

export interface PageHeaderProps {
  /** The page's one h1. */
  title: string;
  /** The way up: "Admin ›". */
  parents?: readonly { label: string; href: string }[];
  /** A line of facts under the bar. */
  description?: ReactNode;
  /** Buttons at the right end of that line. */
  actions?: ReactNode;
}

/** The bar on top of a tenant page: the title, the search box, and as of when the data is. */
export function PageHeader({ title, parents = [], description, actions }: PageHeaderProps) {
  return (
    <>
      <header className="sticky top-0 z-20 flex h-12 items-center gap-3 border-b border-line bg-canvas px-4 sm:px-6">
        <div className="flex min-w-0 flex-1 items-center gap-1.5 text-base">
          {parents.map((parent) => (
            <Fragment key={parent.href}>
              <Link href={parent.href} className="shrink-0 rounded-xs text-ink-2 hover:text-ink">
                {parent.label}
              </Link>
              <ChevronRight className="size-3.5 shrink-0 text-ink-3" aria-hidden="true" />
            </Fragment>
          ))}
          <h1 className="truncate font-semibold text-ink" title={title}>
            {title}
          </h1>
        </div>
        <FromShell part="mark" className="shrink-0 max-md:hidden" />
        <FromShell part="searchTrigger" className="shrink-0" />
      </header>
      <FromShell part="mark" className="border-b border-line px-4 py-1.5 md:hidden" />
      {description || actions ? (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 pt-4 sm:px-6">
          <div className="min-w-0 text-sm text-ink-2">{description}</div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
      ) : null}
    </>
  );
}
