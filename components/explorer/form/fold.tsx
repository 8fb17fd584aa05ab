"use client";

import { ChevronRight, CircleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { cx } from "#components/ui/cx.ts";

export interface FoldProps {
  path: string;
  label: string;
  /** At the right end of its line: the name, a count. */
  aside: ReactNode;
  hint?: string | null;
  error?: string | undefined;
  isOpenFirst: boolean;
  /** Something inside must be seen. */
  isHeldOpen: boolean;
  children: ReactNode;
}

/** Fields that belong together, folded while nobody needs them. */
export function Fold({ path, label, aside, hint, error, isOpenFirst, isHeldOpen, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  const isShown = isOpen || isHeldOpen;
  return (
    <details
      data-path={path}
      open={isShown}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setIsOpen(event.currentTarget.open);
      }}
      className={cx("group/fold rounded-md border", error ? "border-danger" : "border-line")}
    >
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-1.5 px-2.5 py-1.5 text-sm font-medium text-ink select-none hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className={cx("size-3.5 shrink-0 text-ink-3 transition-transform", isShown && "rotate-90")}
          aria-hidden="true"
        />
        <span className="min-w-0 flex-1">{label}</span>
        <span className="shrink-0 text-xs font-normal text-ink-3">{aside}</span>
      </summary>
      <div className="flex flex-col gap-4 border-t border-line p-3">
        {error ? (
          <p className="flex items-start gap-1.5 text-xs text-danger">
            <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden="true" />
            {error}
          </p>
        ) : null}
        {hint ? <p className="text-xs text-ink-3">{hint}</p> : null}
        {isShown ? children : null}
      </div>
    </details>
  );
}
