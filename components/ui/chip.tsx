import { X } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface ChipProps {
  /** The filter's name, before its value: "Host". */
  name?: string;
  onRemove?: () => void;
  /** Said by the cross: "Remove the host filter". Made from `name` when left out. */
  removeLabel?: string;
  className?: string;
  children: ReactNode;
}

/** A filter in force, or a tag. */
export function Chip({ name, onRemove, removeLabel, className, children }: ChipProps) {
  return (
    <span
      className={cx(
        "inline-flex h-7 max-w-full items-center rounded-md border border-line-strong bg-surface text-xs text-ink",
        onRemove ? "pl-2" : "px-2",
        className,
      )}
    >
      <span className="min-w-0 truncate">
        {name ? <span className="text-ink-3">{name}: </span> : null}
        <span className="font-medium">{children}</span>
      </span>
      {onRemove ? (
        <button
          type="button"
          onClick={onRemove}
          aria-label={removeLabel ?? `Remove ${name ? `the filter ${name}` : "this"}`}
          className="ml-1 inline-flex h-full w-6 items-center justify-center rounded-r-md text-ink-3 hover:bg-sunken hover:text-ink"
        >
          <X className="size-3.5" aria-hidden="true" />
        </button>
      ) : null}
    </span>
  );
}
