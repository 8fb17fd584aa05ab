"use client";

import { Pause, Play, RotateCcw, RotateCw } from "lucide-react";
import type { CSSProperties } from "react";
import { cx } from "#components/ui/cx.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { usePlayerControls, usePlayerTime } from "./player-context.tsx";
import { playbackRates } from "./use-player.ts";

const skipMs = 10_000;
const longSkipMs = 30_000;

function PlayButton() {
  const { isPlaying, isLoading, toggle } = usePlayerControls();
  const label = isPlaying ? "Pause" : "Play";
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label={label}
      aria-busy={isLoading}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-full bg-accent-fill text-on-accent transition-colors hover:bg-accent-fill-hover lg:size-9"
    >
      {isLoading ? (
        <Spinner />
      ) : isPlaying ? (
        <Pause className="size-4 fill-current" aria-hidden="true" />
      ) : (
        <Play className="size-4 translate-x-px fill-current" aria-hidden="true" />
      )}
    </button>
  );
}

function Seeker() {
  const { durationMs, seek } = usePlayerControls();
  const seconds = usePlayerTime((ms) => Math.floor(ms / 1000));
  const total = Math.floor(durationMs / 1000);
  return (
    <>
      <span className="w-12 shrink-0 text-xs text-ink-2 tabular-nums sm:text-right" data-testid="player-time">
        {formatClock(seconds)}
      </span>
      <input
        type="range"
        aria-label="Position in the recording"
        aria-valuetext={`${formatClock(seconds)} of ${formatClock(total)}`}
        min={0}
        max={Math.max(1, total)}
        value={seconds}
        onChange={(event) => seek(Number(event.target.value) * 1000)}
        className="seek-range h-5 min-w-0 flex-1 cursor-pointer"
        style={{ "--done": `${(seconds / Math.max(1, total)) * 100}%` } as CSSProperties}
      />
      <span className="w-12 shrink-0 text-right text-xs text-ink-3 tabular-nums sm:text-left">
        {formatClock(total)}
      </span>
    </>
  );
}

function Rate() {
  const { rate, setRate } = usePlayerControls();
  return (
    <select
      aria-label="Speed"
      value={rate}
      onChange={(event) => setRate(Number(event.target.value))}
      className="h-10 cursor-pointer rounded-md border border-transparent bg-transparent px-1.5 text-xs font-medium text-ink-2 tabular-nums hover:bg-sunken hover:text-ink lg:h-7"
    >
      {playbackRates.map((value) => (
        <option key={value} value={value}>
          {value}×
        </option>
      ))}
    </select>
  );
}

function SkipSilence() {
  const { skipsSilence, setSkipsSilence } = usePlayerControls();
  return (
    <button
      type="button"
      aria-pressed={skipsSilence}
      title="Jump over quiet of more than two seconds"
      onClick={() => setSkipsSilence(!skipsSilence)}
      className="h-10 rounded-md px-2 text-xs font-medium text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent lg:h-7"
    >
      Skip silence
    </button>
  );
}

function MediaElement() {
  const { media, attach } = usePlayerControls();
  if (media?.videoUrl) {
    return (
      // biome-ignore lint/a11y/useMediaCaption: the transcript beside it carries every word
      <video
        ref={attach}
        src={media.videoUrl}
        preload="metadata"
        playsInline
        className="aspect-video max-h-80 w-full rounded-md bg-black"
      />
    );
  }
  // biome-ignore lint/a11y/useMediaCaption: the transcript beside it carries every word
  return media?.audioUrl ? <audio ref={attach} src={media.audioUrl} preload="metadata" /> : null;
}

interface PlayerBarProps {
  isProcessing: boolean;
  /** Whether it is known where nobody speaks. */
  hasSilences?: boolean;
  className?: string;
}

/** Play, skip, seek and speed; says in words why there is nothing to play. */
export function PlayerBar({ isProcessing, hasSilences = true, className }: PlayerBarProps) {
  const { store, seek, toggle, rate, setRate, media, error, retry } = usePlayerControls();
  const skip = (ms: number) => seek(store.time() + ms);
  useHotkey(" ", (event) => {
    event.preventDefault();
    toggle();
  });
  const stepRate = (by: 1 | -1) => {
    const next = playbackRates[playbackRates.indexOf(rate) + by];
    if (next) setRate(next);
  };
  useHotkey("ArrowLeft", (event) => skip(event.shiftKey ? -longSkipMs : -skipMs));
  useHotkey("ArrowRight", (event) => skip(event.shiftKey ? longSkipMs : skipMs));
  useHotkey("<", () => stepRate(-1));
  useHotkey(">", () => stepRate(1));
  const hasNothing = media && !media.audioUrl && !media.videoUrl;
  return (
    <section aria-label="Recording" className={cx("flex flex-col gap-2", className)}>
      <MediaElement />
      <div className="flex flex-wrap items-center gap-2">
        <PlayButton />
        <IconButton
          label="Back 10 seconds"
          shortcut="←"
          className="max-lg:size-11"
          size="sm"
          icon={<RotateCcw />}
          onClick={() => skip(-skipMs)}
        />
        <IconButton
          label="Ahead 10 seconds"
          shortcut="→"
          className="max-lg:size-11"
          size="sm"
          icon={<RotateCw />}
          onClick={() => skip(skipMs)}
        />
        <span className="order-last flex min-w-0 basis-full items-center gap-2 sm:order-none sm:flex-1 sm:basis-0">
          <Seeker />
        </span>
        <span className="ml-auto flex items-center gap-1">
          {hasSilences ? <SkipSilence /> : null}
          <Rate />
        </span>
      </div>
      {error ? <ProblemNote error={error} onRetry={retry} /> : null}
      {hasNothing ? (
        <p role="status" className="text-xs text-ink-2">
          {isProcessing
            ? "Gong is still working on this recording. Come back in a while; the call stays here."
            : "Gong keeps no recording of this call."}
        </p>
      ) : null}
    </section>
  );
}
