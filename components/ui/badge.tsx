import type { ReactNode } from "react";
import type { Tone } from "./callout.tsx";
import { cx } from "./cx.ts";

const tones: Record<Tone, { box: string; dot: string }> = {
  neutral: { box: "border-line-strong bg-sunken text-ink-2", dot: "bg-ink-3" },
  info: { box: "border-accent/25 bg-accent-soft text-accent", dot: "bg-accent" },
  ok: { box: "border-ok/25 bg-ok-soft text-ok", dot: "bg-ok" },
  warn: { box: "border-warn/30 bg-warn-soft text-warn", dot: "bg-warn" },
  danger: { box: "border-danger/25 bg-danger-soft text-danger", dot: "bg-danger" },
};

export interface BadgeProps {
  tone?: Tone;
  /** A dot before the words, for states. */
  hasDot?: boolean;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Badge({ tone = "neutral", hasDot = false, icon, className, children }: BadgeProps) {
  return (
    <span
      className={cx(
        "inline-flex h-5 items-center gap-1 rounded-sm border px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3",
        tones[tone].box,
        className,
      )}
    >
      {hasDot ? <span className={cx("size-1.5 rounded-full", tones[tone].dot)} aria-hidden="true" /> : null}
      {icon}
      {children}
    </span>
  );
}
