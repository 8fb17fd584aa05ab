"use client";

import { memo, type PointerEvent, useMemo } from "react";
import { SideMark } from "#components/ui/side-badge.tsx";
import type { Speaker } from "#lib/calls/speakers.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatPercent } from "#lib/format/format-number.ts";
import { usePlayerControls, usePlayerTime } from "./player-context.tsx";

const fills = { us: "fill-us", them: "fill-them", unknown: "fill-unknown" } as const;

/** Turns closer than this are drawn as one: a pixel of a three-hour call is about ten seconds. */
function mergeSegments(segments: Speaker["segments"], durationMs: number): Speaker["segments"] {
  const gap = durationMs / 600;
  const merged: Speaker["segments"] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last && segment.startMs - last.endMs <= gap) last.endMs = Math.max(last.endMs, segment.endMs);
    else merged.push({ ...segment });
  }
  return merged;
}

const Lane = memo(function Lane({ speaker, durationMs }: { speaker: Speaker; durationMs: number }) {
  const segments = useMemo(() => mergeSegments(speaker.segments, durationMs), [speaker, durationMs]);
  const percent = (ms: number) => `${(ms / durationMs) * 100}%`;
  return (
    <span className="relative block h-2.5 w-full" aria-hidden="true">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {segments.map((segment) => (
        <span
          key={segment.startMs}
          className={`absolute inset-y-0 min-w-px rounded-xs ${fills[speaker.side]}`}
          style={{ left: percent(segment.startMs), width: percent(segment.endMs - segment.startMs) }}
        />
      ))}
    </span>
  );
});

function Playhead({ durationMs }: { durationMs: number }) {
  const percent = usePlayerTime((ms) => Math.round((ms / durationMs) * 1000) / 10);
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute inset-y-0 w-px bg-accent"
      style={{ left: `${Math.min(100, percent)}%` }}
    />
  );
}

/** A lane a speaker: who talked when, and how much. Press anywhere to go there. */
export function SpeakerTimeline({ speakers }: { speakers: readonly Speaker[] }) {
  const { durationMs, seek } = usePlayerControls();
  if (speakers.length === 0 || durationMs <= 0) return null;
  const seekTo = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    seek(((event.clientX - box.left) / box.width) * durationMs);
  };
  return (
    <section
      aria-label="Who talked when"
      className="grid grid-cols-[minmax(5rem,30%)_1fr_2.5rem] sm:grid-cols-[11rem_1fr_2.5rem] items-stretch gap-x-3"
    >
      <ul className="flex flex-col gap-1.5">
        {speakers.map((speaker) => (
          <li key={speaker.id} className="flex h-4 min-w-0 items-center gap-1.5 text-xs">
            <SideMark side={speaker.side} />
            <span className="truncate text-ink-2" title={speaker.name}>
              {speaker.name}
            </span>
            <span className="sr-only">
              {speaker.side === "unknown" ? "of unknown side" : `of ${speaker.side}`} talks{" "}
              {formatPercent(speaker.share)}
            </span>
          </li>
        ))}
      </ul>
      <div
        className="relative flex cursor-pointer flex-col gap-1.5"
        onPointerDown={seekTo}
        title={`0:00 – ${formatClock(durationMs / 1000)}`}
      >
        {speakers.map((speaker) => (
          <span key={speaker.id} className="flex h-4 items-center">
            <Lane speaker={speaker} durationMs={durationMs} />
          </span>
        ))}
        <Playhead durationMs={durationMs} />
      </div>
      <ul className="flex flex-col gap-1.5" aria-hidden="true">
        {speakers.map((speaker) => (
          <li key={speaker.id} className="flex h-4 items-center justify-end text-xs text-ink-2 tabular-nums">
            {formatPercent(speaker.share)}
          </li>
        ))}
      </ul>
    </section>
  );
}
