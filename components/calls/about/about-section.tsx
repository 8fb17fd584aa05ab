import type { ReactNode } from "react";

/** A headed part of what is said about the call. */
export function AboutSection({
  title,
  note,
  children,
}: {
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="px-4 py-3">
      <h3 className="flex items-baseline justify-between gap-3 text-xs font-semibold text-ink-2">
        {title}
        {note ? <span className="font-normal text-ink-3 tabular-nums">{note}</span> : null}
      </h3>
      <div className="mt-2 text-sm leading-6 text-ink">{children}</div>
    </section>
  );
}

/** Says why a tab holds nothing. */
export function NothingHere({ children }: { children: ReactNode }) {
  return <p className="px-4 py-6 text-sm text-pretty text-ink-2">{children}</p>;
}
