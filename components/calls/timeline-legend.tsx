"use client";

import { useState } from "react";
import { type Mark, type MarkKind, markKinds } from "#lib/calls/list-marks.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { MarkShape, markNames } from "./timeline-row.tsx";

const mostListed = 200;

export interface TimelineLegendProps {
  marks: Record<MarkKind, readonly Mark[]>;
  hidden: readonly MarkKind[];
  onHiddenChange: (hidden: MarkKind[]) => void;
  onSeek: (ms: number) => void;
}

/** A switch for each kind of mark, and every moment as a list for those who do not point. */
export function TimelineLegend({ marks, hidden, onHiddenChange, onSeek }: TimelineLegendProps) {
  const [isOpen, setOpen] = useState(false);
  const kinds = markKinds.filter((kind) => marks[kind].length > 0);
  if (kinds.length === 0) return null;
  const shown = kinds.filter((kind) => !hidden.includes(kind));
  const listed = isOpen
    ? shown.flatMap((kind) => marks[kind]).toSorted((one, other) => one.startMs - other.startMs)
    : [];
  const toggle = (kind: MarkKind) =>
    onHiddenChange(hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind]);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={!hidden.includes(kind)}
            onClick={() => toggle(kind)}
            className="inline-flex h-7 items-center gap-1.5 rounded-md px-2 text-xs text-ink-3 line-through hover:bg-sunken hover:text-ink aria-pressed:text-ink-2 aria-pressed:no-underline max-lg:h-10"
          >
            <MarkShape kind={kind} className={hidden.includes(kind) ? "opacity-40" : ""} />
            {markNames[kind]}
            <span className="tabular-nums">{marks[kind].length}</span>
          </button>
        ))}
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="ml-auto h-7 rounded-md px-2 text-xs font-medium text-accent hover:bg-sunken max-lg:h-10"
        >
          {isOpen ? "Close the list" : "Moments as a list"}
        </button>
      </div>
      {isOpen ? (
        <ol aria-label="Moments" className="max-h-48 overflow-y-auto rounded-md border border-line">
          {listed.slice(0, mostListed).map((mark) => (
            <li key={`${mark.kind} ${mark.startMs} ${mark.label}`}>
              <button
                type="button"
                onClick={() => onSeek(mark.startMs)}
                className="flex w-full items-center gap-2 px-3 py-1.5 text-left text-xs text-ink hover:bg-sunken focus-visible:-outline-offset-2 max-lg:py-3"
              >
                <span className="w-12 shrink-0 font-mono text-ink-3 tabular-nums">
                  {formatClock(mark.startMs / 1000)}
                </span>
                <MarkShape kind={mark.kind} />
                <span className="sr-only">{markNames[mark.kind]}:</span>
                <span className="truncate">{mark.label}</span>
              </button>
            </li>
          ))}
          {listed.length > mostListed ? (
            <li className="px-3 py-1.5 text-xs text-ink-2">
              {listed.length - mostListed} more: switch a kind off to see the rest.
            </li>
          ) : null}
        </ol>
      ) : null}
    </div>
  );
}
