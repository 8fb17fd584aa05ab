import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface StatDelta {
  /** With its unit, without a sign: "6" or "4 %". */
  text: string;
  direction: "up" | "down" | "same";
  /** Whether this way is the wanted one; left out where neither is. */
  isGood?: boolean;
  /** "vs last week". */
  against?: string;
}

export interface StatProps {
  label: string;
  value: ReactNode;
  unit?: string;
  delta?: StatDelta;
  /** Range, sample size or any other small print under the number. */
  note?: ReactNode;
  /** The calls behind the number. */
  href?: string;
  className?: string;
}

function Delta({ delta }: { delta: StatDelta }) {
  const tone = delta.isGood === undefined ? "text-ink-2" : delta.isGood ? "text-ok" : "text-danger";
  const Arrow = delta.direction === "up" ? ArrowUp : ArrowDown;
  const spoken = { up: "up ", down: "down ", same: "unchanged " }[delta.direction];
  return (
    <span className={cx("inline-flex items-center gap-0.5 text-xs font-medium tabular-nums", tone)}>
      {delta.direction === "same" ? null : <Arrow className="size-3" aria-hidden="true" />}
      <span className="sr-only">{spoken}</span>
      {delta.text}
      {delta.against ? <span className="ml-1 font-normal text-ink-3">{delta.against}</span> : null}
    </span>
  );
}

export function Stat({ label, value, unit, delta, note, href, className }: StatProps) {
  const name = "text-xs text-ink-2";
  return (
    <div
      className={cx(
        "relative flex min-w-0 flex-col gap-1 rounded-lg border border-line bg-surface px-4 py-3",
        href && "transition-colors hover:border-line-strong hover:bg-sunken",
        className,
      )}
    >
      {href ? (
        <Link href={href} className={cx(name, "after:absolute after:inset-0 after:rounded-lg")}>
          {label}
        </Link>
      ) : (
        <span className={name}>{label}</span>
      )}
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-xl font-semibold tracking-tight text-ink tabular-nums">
          {value}
          {unit ? <span className="ml-1 text-sm font-normal text-ink-2">{unit}</span> : null}
        </span>
        {delta ? <Delta delta={delta} /> : null}
      </span>
      {note ? <span className="text-xs text-ink-3">{note}</span> : null}
    </div>
  );
}
