import { cx } from "./cx.ts";
import { initials } from "./initials.ts";
import type { Side } from "./side-badge.tsx";

export interface AvatarProps {
  name: string | null;
  side?: Side;
  size?: "sm" | "md" | "lg";
  className?: string;
}

const sizes = { sm: "size-5 text-[0.5625rem]", md: "size-6 text-[0.625rem]", lg: "size-8 text-xs" };
const sides: Record<Side, string> = {
  us: "bg-us-soft text-us rounded-md",
  them: "bg-them-soft text-them rounded-full",
  unknown: "bg-sunken text-ink-2 rounded-full border border-dashed border-control",
};

/** Decoration beside a name that is written out: square is ours, round is theirs. */
export function Avatar({ name, side, size = "md", className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "inline-flex shrink-0 items-center justify-center font-semibold tracking-tight select-none",
        sizes[size],
        side ? sides[side] : "rounded-full bg-pressed text-ink-2",
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
