import { cx } from "./cx.ts";

export interface TalkBarProps {
  /** Seconds or shares; only their proportion counts. */
  us: number;
  them: number;
  unknown?: number;
  /** Writes the percentages beside the bar. */
  hasNumbers?: boolean;
  className?: string;
}

/** How the talking was split. Where no customer is known to have talked there is no split: an empty bar says so. */
export function TalkBar({ us, them, unknown = 0, hasNumbers = false, className }: TalkBarProps) {
  const total = them + unknown > 0 ? us + them + unknown : 0;
  const percent = (part: number) => Math.round((part / total) * 100);
  const words =
    total > 0
      ? `us ${percent(us)} %, them ${percent(them)} %`
      : us > 0
        ? "no customer talked"
        : "no talk time known";
  const part = (share: number, fill: string) =>
    total > 0 && share > 0 ? (
      <span className={cx("h-full min-w-px", fill)} style={{ flexGrow: share / total }} />
    ) : null;
  return (
    <span className={cx("flex items-center gap-2", className)}>
      <span
        role="img"
        aria-label={words}
        title={words}
        className="flex h-2 min-w-16 flex-1 gap-px overflow-hidden rounded-xs bg-pressed"
      >
        {part(us, "fill-us")}
        {part(them, "fill-them")}
        {part(unknown, "fill-unknown")}
      </span>
      {hasNumbers ? (
        <span
          className="w-10 shrink-0 text-right text-xs whitespace-nowrap text-ink-2 tabular-nums"
          aria-hidden="true"
        >
          {total > 0 ? `${percent(us)} %` : "–"}
        </span>
      ) : null}
    </span>
  );
}
