import type { ReactNode } from "react";

export interface DetailsSectionProps {
  title: string;
  note?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A titled box among the details of a stream. */
export function DetailsSection({ title, note, action, children }: DetailsSectionProps) {
  return (
    <section aria-label={title} className="overflow-hidden rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-2">
        <div>
          <h4 className="text-xs font-semibold text-ink">{title}</h4>
          {note ? <p className="text-xs text-ink-3">{note}</p> : null}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
