"use client";

import { Check, Minus } from "lucide-react";
import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from "react";
import { cx } from "./cx.ts";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "children"> {
  /** Left out only where the control is named by aria-label. */
  label?: ReactNode;
  hint?: ReactNode;
  isIndeterminate?: boolean;
}

export function Checkbox({ label, hint, isIndeterminate = false, className, ...rest }: CheckboxProps) {
  const fallbackId = useId();
  const id = rest.id ?? fallbackId;
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isIndeterminate;
  }, [isIndeterminate]);
  return (
    <span className={cx("flex items-start gap-2", className)}>
      <span className="relative mt-0.5 inline-flex size-4 shrink-0">
        <input
          {...rest}
          ref={ref}
          id={id}
          type="checkbox"
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="peer size-4 cursor-pointer appearance-none rounded-sm border border-control bg-surface transition-colors checked:border-accent-fill checked:bg-accent-fill indeterminate:border-accent-fill indeterminate:bg-accent-fill disabled:cursor-not-allowed disabled:opacity-50"
        />
        {isIndeterminate ? (
          <Minus
            className="pointer-events-none absolute inset-0.5 size-3 text-on-accent"
            strokeWidth={3}
            aria-hidden="true"
          />
        ) : (
          <Check
            className="pointer-events-none invisible absolute inset-0.5 size-3 text-on-accent peer-checked:visible"
            strokeWidth={3}
            aria-hidden="true"
          />
        )}
      </span>
      {label ? (
        <span className="flex flex-col">
          <label htmlFor={id} className="cursor-pointer text-sm text-ink">
            {label}
          </label>
          {hint ? (
            <span id={`${id}-hint`} className="text-xs text-ink-3">
              {hint}
            </span>
          ) : null}
        </span>
      ) : null}
    </span>
  );
}
