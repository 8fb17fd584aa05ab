import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style.ts";
import { cx } from "./cx.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** Its name for everybody: read aloud, and shown on hover. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shown after the name: "Find (/)". */
  shortcut?: string;
}

export function IconButton(props: IconButtonProps) {
  const {
    label,
    icon,
    variant = "ghost",
    size = "md",
    shortcut,
    className,
    type = "button",
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      className={cx(buttonStyle(variant, size, true), className)}
    >
      {icon}
    </button>
  );
}
