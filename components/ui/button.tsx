import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style.ts";
import { cx } from "./cx.ts";
import { Spinner } from "./spinner.tsx";

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Keeps its width and focus, refuses presses, and says it is busy. */
  isLoading?: boolean;
  /** Drawn before the words. */
  icon?: ReactNode;
}

export function Button({
  variant = "secondary",
  size = "md",
  isLoading = false,
  icon,
  type = "button",
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={isLoading && type === "submit" ? "button" : type}
      aria-disabled={isLoading || undefined}
      aria-busy={isLoading || undefined}
      onClick={isLoading ? undefined : onClick}
      className={cx(buttonStyle(variant, size), className)}
    >
      {isLoading ? <Spinner className="absolute" /> : null}
      <span className={cx("inline-flex items-center gap-[inherit]", isLoading && "opacity-0")}>
        {icon}
        {children}
      </span>
    </button>
  );
}
