import { cx } from "./cx.ts";

/** Whose side a speaker is on; `unknown` when Gong does not say. */
export type Side = "us" | "them" | "unknown";

export const sideLabels: Record<Side, string> = { us: "us", them: "them", unknown: "unknown side" };

const text: Record<Side, string> = { us: "text-us", them: "text-them", unknown: "text-ink-2" };

/** A square for us, a hatched round for them, a dotted ring for nobody known: shape tells it, colour repeats it. */
export function SideMark({ side, className }: { side: Side; className?: string }) {
  const shape: Record<Side, string> = {
    us: "fill-us rounded-xs",
    them: "fill-them rounded-full",
    unknown: "rounded-full border-[1.5px] border-dashed border-control",
  };
  return <span className={cx("inline-block size-2.5 shrink-0", shape[side], className)} aria-hidden="true" />;
}

export function SideBadge({ side, className }: { side: Side; className?: string }) {
  return (
    <span className={cx("inline-flex items-center gap-1.5 text-xs font-medium", text[side], className)}>
      <SideMark side={side} />
      {sideLabels[side]}
    </span>
  );
}
