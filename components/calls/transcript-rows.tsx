import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useEffect } from "react";

export interface TranscriptRowsProps {
  /** What scrolls. */
  box: RefObject<HTMLElement | null>;
  count: number;
  keyOf: (row: number) => number;
  /** A guess that holds until the row is measured. */
  heightOf: (row: number) => number;
  draw: (row: number) => ReactNode;
  /** The row that is heard; undefined while nobody follows it. */
  followed: number | undefined;
  /** The row with the hit that was asked for, and the hit, which is new with every ask. */
  hit: { row: number; of: object } | null;
}

/** Of many rows those in sight. */
export default function TranscriptRows(props: TranscriptRowsProps) {
  const { box, count, keyOf, heightOf, draw, followed, hit } = props;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 6,
    initialOffset: () => box.current?.scrollTop ?? 0,
    initialRect: { width: box.current?.clientWidth ?? 800, height: box.current?.clientHeight ?? 560 },
  });
  useEffect(() => {
    if (followed !== undefined) rows.scrollToIndex(followed, { align: "center" });
  }, [followed, rows]);
  const hitRow = hit?.row;
  const hitOf = hit?.of;
  useEffect(() => {
    if (hitRow !== undefined && hitOf) rows.scrollToIndex(hitRow, { align: "center" });
  }, [hitRow, hitOf, rows]);
  return (
    <div className="relative w-full" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={rows.measureElement}
          data-index={item.index}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${item.start}px)` }}
        >
          {draw(item.index)}
        </div>
      ))}
    </div>
  );
}
