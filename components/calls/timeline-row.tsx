"use client";

import { memo } from "react";
import { cx } from "#components/ui/cx.ts";
import { groupMarks, type Mark, type MarkKind } from "#lib/calls/list-marks.ts";
import { formatClock } from "#lib/format/format-clock.ts";

export const markNames: Record<MarkKind, string> = {
  sections: "Outline",
  topics: "Topics",
  trackers: "Trackers",
  questions: "Questions",
  comments: "Comments",
};

const shapes: Record<MarkKind, string> = {
  sections: "h-2 w-3 rounded-xs border border-line-strong bg-sunken",
  topics: "h-2 w-3 rounded-xs border border-line-strong bg-pressed",
  trackers: "size-2 rotate-45 rounded-[1px] bg-accent-fill",
  questions: "size-2 rounded-full border-2 border-ink-3",
  comments: "size-2 rounded-xs bg-warn-fill",
};

/** The shape of a kind of mark: told by form first, by colour second. */
export function MarkShape({ kind, className }: { kind: MarkKind; className?: string }) {
  return <span aria-hidden="true" className={cx("inline-block shrink-0", shapes[kind], className)} />;
}

interface RowProps {
  kind: MarkKind;
  marks: readonly Mark[];
  durationMs: number;
}

const percent = (ms: number, durationMs: number) => `${Math.min(100, (ms / durationMs) * 100)}%`;

function titleOf(group: readonly Mark[]): string {
  const lines = group.slice(0, 5).map(({ label, startMs }) => `${formatClock(startMs / 1000)}  ${label}`);
  if (group.length > 5) lines.push(`and ${group.length - 5} more`);
  return lines.join("\n");
}

/** Stretches with their names, or a row of marks. A press on one goes to where it begins. */
export const TimelineRow = memo(function TimelineRow({ kind, marks, durationMs }: RowProps) {
  if (kind === "sections" || kind === "topics") {
    return (
      <span className="relative block h-4 w-full overflow-hidden" aria-hidden="true">
        {marks.map((mark) => (
          <span
            key={mark.startMs}
            data-at={mark.startMs}
            title={titleOf([mark])}
            className={cx(
              "absolute inset-y-0 truncate rounded-xs border border-line px-1 text-2xs leading-3.5 text-ink-2 hover:border-accent hover:text-ink",
              kind === "sections" ? "bg-sunken" : "bg-canvas",
            )}
            style={{
              left: percent(mark.startMs, durationMs),
              width: percent(Math.max((mark.endMs ?? 0) - mark.startMs, durationMs / 300), durationMs),
            }}
          >
            {mark.label}
          </span>
        ))}
      </span>
    );
  }
  return (
    <span className="relative block h-4 w-full" aria-hidden="true">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {groupMarks(marks, durationMs).map((group) => (
        <span
          key={group[0]?.startMs}
          data-at={group[0]?.startMs}
          title={titleOf(group)}
          className="absolute inset-y-0 flex w-3 -translate-x-1/2 items-center justify-center hover:scale-125"
          style={{ left: percent(group[0]?.startMs ?? 0, durationMs) }}
        >
          <MarkShape kind={kind} />
        </span>
      ))}
    </span>
  );
});
