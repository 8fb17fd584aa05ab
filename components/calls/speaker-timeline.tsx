"use client";

import { memo, type PointerEvent, useMemo, useState } from "react";
import { usePlayerControls, usePlayerTime } from "#components/player/player-context.tsx";
import { SideMark } from "#components/ui/side-badge.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { type Mark, type MarkKind, markKinds } from "#lib/calls/list-marks.ts";
import type { TranscriptTurn } from "#lib/calls/schemas.ts";
import type { Speaker } from "#lib/calls/speakers.ts";
import { formatPercent } from "#lib/format/format-number.ts";
import { useCallPageState } from "./call-page-state.ts";
import { TimelineLegend } from "./timeline-legend.tsx";
import { markNames, TimelineRow } from "./timeline-row.tsx";

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

/** Of a lane and the gap to the next, in pixels. */
const laneHeight = 22;
const legendHeight = 30;
/** As many kinds of marks as most calls have that Gong has divided into topics. */
const usualKinds = 4;

/** Stands where the timeline will be, about as high, as far as the first words tell. */
export function TimelineToCome({ speakers, turns }: { speakers: number; turns: readonly TranscriptTurn[] }) {
  const isDivided = turns.some(({ topic }) => topic !== null);
  const lanes = Math.min(speakers, fewSpeakers) + (isDivided ? usualKinds : 0);
  const height = Math.max(1, lanes) * laneHeight + (isDivided ? legendHeight : 0);
  return (
    <div style={{ height }}>
      <Skeleton className="h-full" />
    </div>
  );
}

/** More lanes than this push the words off the screen. */
const fewSpeakers = 6;

export interface SpeakerTimelineProps {
  speakers: readonly Speaker[];
  marks: Record<MarkKind, readonly Mark[]>;
}

/** A lane a speaker, and under them what Gong marked: who talked when, how much, and about what. Press to go there. */
export function SpeakerTimeline({ speakers, marks }: SpeakerTimelineProps) {
  const { durationMs, seek } = usePlayerControls();
  const [{ hide }, setState] = useCallPageState();
  const [isFull, setFull] = useState(false);
  if (durationMs <= 0) return null;
  const kinds = markKinds.filter((kind) => marks[kind].length > 0 && !hide.includes(kind));
  if (speakers.length === 0 && kinds.length === 0) return null;
  const lanes = isFull ? speakers : speakers.slice(0, fewSpeakers);
  const seekTo = (event: PointerEvent<HTMLElement>) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
    if (mark) return seek(Number(mark.dataset.at));
    const box = event.currentTarget.getBoundingClientRect();
    seek(((event.clientX - box.left) / box.width) * durationMs);
  };
  return (
    <section aria-label="Who talked when" className="flex flex-col gap-2">
      <div className="grid grid-cols-[minmax(5rem,26%)_1fr_2.5rem] items-stretch gap-x-3 sm:grid-cols-[11rem_1fr_2.5rem]">
        <ul className="flex min-w-0 flex-col gap-1.5">
          {lanes.map((speaker) => (
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
          {kinds.map((kind) => (
            <li key={kind} aria-hidden="true" className="h-4 truncate text-xs text-ink-3">
              {markNames[kind]}
            </li>
          ))}
        </ul>
        <div
          data-testid="timeline"
          className="relative flex cursor-pointer flex-col gap-1.5"
          onPointerDown={seekTo}
        >
          {lanes.map((speaker) => (
            <span key={speaker.id} className="flex h-4 items-center">
              <Lane speaker={speaker} durationMs={durationMs} />
            </span>
          ))}
          {kinds.map((kind) => (
            <TimelineRow key={kind} kind={kind} marks={marks[kind]} durationMs={durationMs} />
          ))}
          <Playhead durationMs={durationMs} />
        </div>
        <ul className="flex flex-col gap-1.5" aria-hidden="true">
          {lanes.map((speaker) => (
            <li
              key={speaker.id}
              className="flex h-4 items-center justify-end text-xs text-ink-2 tabular-nums"
            >
              {formatPercent(speaker.share)}
            </li>
          ))}
        </ul>
      </div>
      {speakers.length > fewSpeakers ? (
        <button
          type="button"
          onClick={() => setFull(!isFull)}
          className="self-start rounded-xs text-xs font-medium text-accent hover:underline"
        >
          {isFull ? "Fewer speakers" : `All ${speakers.length} speakers`}
        </button>
      ) : null}
      <TimelineLegend
        marks={marks}
        hidden={hide}
        onHiddenChange={(next) => void setState({ hide: next })}
        onSeek={seek}
      />
    </section>
  );
}
