"use client";

import { ChevronDown } from "lucide-react";
import { type ComponentProps, useEffect, useRef } from "react";
import { controlStyle } from "./control-style.ts";
import { cx } from "./cx.ts";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends Omit<ComponentProps<"select">, "children"> {
  options: readonly SelectOption[];
  /** Shown first with an empty value: "All workspaces". */
  placeholder?: string;
}

/** The platform's own select: right on phones, with screen readers and type-ahead, at no cost in script. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  const field = useRef<HTMLSelectElement>(null);
  const isKnown =
    (rest.value === "" && placeholder !== undefined) || options.some(({ value }) => value === rest.value);
  const drawn = useRef(isKnown ? String(rest.value) : null);
  // What was chosen before the page's scripts were there; React would show the old choice over it.
  useEffect(() => {
    const chosen = field.current;
    if (chosen === null || drawn.current === null || chosen.value === drawn.current) return;
    chosen.dispatchEvent(new Event("change", { bubbles: true }));
  }, []);
  return (
    <span className={cx("relative block", className)}>
      <select {...rest} ref={field} className={cx(controlStyle, "cursor-pointer appearance-none pr-8")}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        className="pointer-events-none absolute top-2 right-2 size-4 text-ink-3"
        aria-hidden="true"
      />
    </span>
  );
}
