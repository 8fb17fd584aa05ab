"use client";

import { type PointerEvent, useRef, useState } from "react";
import { cx } from "#components/ui/cx.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDate } from "#lib/format/format-date.ts";
import { plural } from "#lib/format/plural.ts";
import type { SearchHistogram } from "#lib/search/schemas.ts";

type Bucket = SearchHistogram["buckets"][number];

export interface HitHistogramProps {
  histogram: SearchHistogram;
  /** Days, both included. */
  onSelect: (from: string, to: string) => void;
}

const blank = "\u00a0";

/** Stands where the chart will be, as high as it is. */
export function HistogramToCome() {
  return (
    <div aria-hidden="true" className="flex flex-col gap-1 border-b border-line px-4 py-3 text-xs">
      <span>{blank}</span>
      <Skeleton className="h-14" />
      <span>{blank}</span>
    </div>
  );
}

/**
 * Calls with a match over time. A press filters to a bar, a drag to several; by keyboard the period filter does the
 * same, and screen readers get the numbers as a list.
 */
export function HitHistogram({ histogram, onSelect }: HitHistogramProps) {
  const { locale, now } = useViewer();
  const bars = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const { buckets, unit, isCapped } = histogram;
  const most = Math.max(1, ...buckets.map((bucket) => bucket.calls));
  const day = (plain: string) =>
    formatDate({ at: `${plain}T12:00:00Z`, locale, zone: "UTC", style: "date", now });
  const nameOf = ({ from, to, calls }: Bucket) =>
    `${from === to ? day(from) : `${day(from)} – ${day(to)}`}: ${plural(calls, "call", "calls", locale)}`;

  const indexAt = (event: PointerEvent) => {
    const box = bars.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = (event.clientX - box.left) / box.width;
    return Math.min(buckets.length - 1, Math.max(0, Math.floor(share * buckets.length)));
  };
  const choose = (one: number, other: number) => {
    const first = buckets[Math.min(one, other)];
    const last = buckets[Math.max(one, other)];
    if (first && last) onSelect(first.from, last.to);
  };
  const isIn = (index: number) =>
    drag !== null && index >= Math.min(drag.from, drag.to) && index <= Math.max(drag.from, drag.to);

  return (
    <figure className="flex flex-col gap-1 border-b border-line px-4 py-3">
      <figcaption className="flex justify-between gap-3 text-xs text-ink-3">
        <span>
          Calls with a match, by {unit}
          {isCapped ? " (the newest matches)" : ""}
        </span>
        <span className="max-sm:hidden" aria-hidden="true">
          Drag to choose a period
        </span>
      </figcaption>
      <div
        ref={bars}
        aria-hidden="true"
        className="flex h-14 cursor-pointer touch-pan-y items-stretch gap-px select-none"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const index = indexAt(event);
          setDrag({ from: index, to: index });
        }}
        onPointerMove={(event) => {
          if (drag) setDrag({ ...drag, to: indexAt(event) });
        }}
        onPointerUp={() => {
          if (drag) choose(drag.from, drag.to);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        {buckets.map((bucket, index) => (
          <span
            key={bucket.from}
            title={nameOf(bucket)}
            data-calls={bucket.calls}
            className={cx(
              "flex min-w-0 flex-1 items-end rounded-xs",
              isIn(index) ? "bg-accent-soft" : "hover:bg-pressed",
            )}
          >
            <span
              className={cx(
                "w-full rounded-t-xs",
                bucket.calls === 0 ? "bg-line" : isIn(index) ? "bg-accent" : "bg-accent-fill",
              )}
              style={{ height: bucket.calls === 0 ? 1 : `${Math.max(6, (bucket.calls / most) * 100)}%` }}
            />
          </span>
        ))}
      </div>
      <ul className="sr-only">
        {buckets
          .filter(({ calls }) => calls > 0)
          .map((bucket) => (
            <li key={bucket.from}>{nameOf(bucket)}</li>
          ))}
      </ul>
      <div className="flex justify-between text-xs text-ink-3 tabular-nums" aria-hidden="true">
        <span>{buckets[0] ? day(buckets[0].from) : null}</span>
        <span>{buckets.length > 1 ? day(buckets.at(-1)?.to ?? "") : null}</span>
      </div>
    </figure>
  );
}
