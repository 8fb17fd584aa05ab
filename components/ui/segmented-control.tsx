"use client";

import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

export interface Segment<Value extends string = string> {
  value: Value;
  label: string;
  icon?: ReactNode;
}

export interface SegmentedControlProps<Value extends string = string> {
  /** What is chosen here, for screen readers. */
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Icons only; the label stays as the name. */
  isCompact?: boolean;
  className?: string;
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onValueChange, isCompact = false, className } = props;
  const name = useId();
  return (
    <fieldset className={cx("inline-flex h-8 items-center gap-0.5 rounded-md bg-pressed p-0.5", className)}>
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          title={isCompact ? segment.label : undefined}
          className={cx(
            "inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-sm px-2.5 text-xs font-medium text-ink-2 transition-colors select-none [&_svg]:size-3.5",
            "hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-xs",
            "has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-ring",
          )}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onValueChange(segment.value)}
            className="sr-only"
          />
          {segment.icon}
          <span className={cx(isCompact && "sr-only")}>{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
