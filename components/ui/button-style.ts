import { cx } from "./cx.ts";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const base =
  "relative inline-flex shrink-0 items-center justify-center font-medium whitespace-nowrap select-none " +
  "transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed " +
  "aria-disabled:opacity-50 aria-busy:opacity-80 [&_svg]:size-4 [&_svg]:shrink-0";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent-fill text-on-accent shadow-xs hover:not-disabled:bg-accent-fill-hover",
  secondary:
    "border border-line-strong bg-surface text-ink shadow-xs hover:not-disabled:bg-sunken active:not-disabled:bg-pressed " +
    "aria-expanded:bg-sunken",
  ghost:
    "text-ink-2 hover:not-disabled:bg-pressed hover:not-disabled:text-ink aria-expanded:bg-pressed aria-expanded:text-ink",
  danger: "bg-danger-fill text-on-danger shadow-xs hover:not-disabled:bg-danger-fill-hover",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-7 gap-1.5 rounded-md px-2 text-xs [&_svg]:size-3.5",
  md: "h-8 gap-2 rounded-md px-3 text-sm",
  lg: "h-10 gap-2 rounded-lg px-4 text-base",
};

const squares: Record<ButtonSize, string> = {
  sm: "size-7 rounded-md [&_svg]:size-3.5",
  md: "size-8 rounded-md",
  lg: "size-10 rounded-lg",
};

/** The one look of everything pressed: buttons, links that look like buttons, menu triggers. */
export function buttonStyle(
  variant: ButtonVariant = "secondary",
  size: ButtonSize = "md",
  isSquare = false,
): string {
  return cx(base, variants[variant], isSquare ? squares[size] : sizes[size]);
}
