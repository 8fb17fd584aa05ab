import { cx } from "#components/ui/cx.ts";
import { formatPercent } from "#lib/format/format-number.ts";

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

export interface ShareBarProps {
  /** Our part of the talk, 0 to 1. */
  share: number | null;
  /** Calls that it was measured on. */
  calls: number;
  range: { from: number; to: number } | null;
}

/** Our part of the talk as a bar, with the recommended range behind it. */
export function ShareBar({ share, calls, range }: ShareBarProps) {
  if (share === null) return <span className="text-ink-3">–</span>;
  const isOff = range !== null && (share < range.from - 0.005 || share > range.to + 0.005);
  const recommended = range ? `; recommended ${formatPercent(range.from)} to ${formatPercent(range.to)}` : "";
  const words = `${formatPercent(share)} of the talk is ours on ${calls} ${calls === 1 ? "call" : "calls"}${recommended}`;
  return (
    <span className="flex items-center gap-2" title={words}>
      <span role="img" aria-label={words} className="relative h-2.5 min-w-16 flex-1 rounded-xs bg-pressed">
        <span
          className={cx("absolute inset-y-0.5 left-0 rounded-xs", isOff ? "bg-warn" : "fill-us")}
          style={{ width: percent(share) }}
        />
        {range ? (
          <span
            className="absolute -inset-y-0.5 border-x-2 border-ink-3"
            style={{ left: percent(range.from), width: percent(range.to - range.from) }}
          />
        ) : null}
      </span>
      <span className="w-10 shrink-0 text-right text-xs text-ink-2 tabular-nums" aria-hidden="true">
        {formatPercent(share)}
      </span>
    </span>
  );
}
