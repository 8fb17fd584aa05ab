import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface ProgressProps {
  /** Names the bar for screen readers; shown above it unless hidden. */
  label: string;
  isLabelHidden?: boolean;
  /** Left out while the end is unknown. */
  value?: number;
  max?: number;
  /** In words, at the right end: "8,400 of 12,100 calls". */
  detail?: ReactNode;
  tone?: "accent" | "ok" | "warn" | "danger";
  className?: string;
}

const fills = { accent: "bg-accent-fill", ok: "bg-ok-fill", warn: "bg-warn-fill", danger: "bg-danger-fill" };

export function Progress({
  label,
  isLabelHidden = false,
  value,
  max = 100,
  detail,
  tone = "accent",
  className,
}: ProgressProps) {
  const percent =
    value === undefined || max <= 0 ? undefined : Math.min(100, Math.max(0, (value / max) * 100));
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      {isLabelHidden && !detail ? null : (
        <div className="flex items-baseline justify-between gap-3 text-xs">
          <span className={cx("text-ink-2", isLabelHidden && "sr-only")}>{label}</span>
          {detail ? <span className="text-ink-2 tabular-nums">{detail}</span> : null}
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent === undefined ? undefined : Math.round(percent)}
        className="h-1.5 overflow-hidden rounded-full bg-pressed"
      >
        <div
          className={cx(
            "h-full rounded-full transition-[width] duration-300",
            fills[tone],
            percent === undefined && "w-1/3 animate-pulse",
          )}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
