"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

interface BoxProps extends Omit<ComponentProps<"input">, "type" | "children" | "ref"> {
  isIndeterminate?: boolean;
}

export interface CheckboxProps extends BoxProps {
  /** Left out only where the control is named by aria-label. */
  label?: ReactNode;
  hint?: ReactNode;
}

const look =
  "relative mt-0.5 block size-4 shrink-0 cursor-pointer appearance-none rounded-sm border border-control bg-surface transition-colors checked:border-accent-fill checked:bg-accent-fill indeterminate:border-accent-fill indeterminate:bg-accent-fill disabled:cursor-not-allowed disabled:opacity-50 forced-colors:appearance-auto";
/** Tick and dash are cut out of a square, so that an empty box is one element. */
const tick =
  "checked:before:absolute checked:before:inset-px checked:before:bg-on-accent checked:before:[clip-path:polygon(12.25%_54.4%,37.5%_79.7%,87.75%_29.4%,78.9%_20.6%,37.5%_62%,21.1%_45.6%)]";
const dash =
  "indeterminate:before:absolute indeterminate:before:inset-px indeterminate:before:bg-on-accent indeterminate:before:[clip-path:inset(43.75%_20.8%)]";

function Box({ isIndeterminate, className, ...rest }: BoxProps) {
  return (
    <input
      {...rest}
      {...(isIndeterminate !== undefined && {
        ref: (input) => {
          if (input) input.indeterminate = isIndeterminate;
        },
      })}
      type="checkbox"
      className={cx(look, isIndeterminate ? dash : tick, className)}
    />
  );
}

function LabelledBox({ label, hint, className, ...rest }: CheckboxProps) {
  const fallbackId = useId();
  const id = rest.id ?? fallbackId;
  return (
    <span className={cx("flex items-start gap-2", className)}>
      <Box {...rest} id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
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
    </span>
  );
}

export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return label ? <LabelledBox {...rest} label={label} hint={hint} /> : <Box {...rest} />;
}
