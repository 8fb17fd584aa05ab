"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDownToLine } from "lucide-react";
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { usePlayerControls, usePlayerTime } from "#components/player/player-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { turnAt } from "#lib/calls/find-in-transcript.ts";
import type { PlacedPhrase } from "#lib/calls/place-phrases.ts";
import type { TranscriptTurn as Turn } from "#lib/calls/schemas.ts";
import { type Speaker, speakerKey } from "#lib/calls/speakers.ts";
import { TranscriptTurn } from "./transcript-turn.tsx";
import type { Find } from "./use-find.ts";

export interface TranscriptListProps {
  turns: readonly Turn[];
  speakers: readonly Speaker[];
  find: Find;
  /** Trackers' phrases in the words, by turn. */
  phrases: ReadonlyMap<number, readonly PlacedPhrase[]>;
  /** Copies a link to a turn, or its words. */
  onCopy: (turn: Turn, what: "link" | "quote") => void;
}

function spokenSentence(turn: Turn | undefined, ms: number): number {
  return turn ? turn.sentences.findLastIndex((sentence) => sentence.startMs <= ms) : -1;
}

/** The words, a window of them at a time. Follows the sound until the reader scrolls. */
export function TranscriptList({ turns, speakers, find, phrases, onCopy }: TranscriptListProps) {
  const { seek, isPlaying } = usePlayerControls();
  const box = useRef<HTMLElement>(null);
  const [isFollowing, setFollowing] = useState(true);
  const speakerOf = useMemo(() => new Map(speakers.map((speaker) => [speaker.id, speaker])), [speakers]);
  const { shown } = find;
  const rowOf = useMemo(() => new Map(shown.map((turn, row) => [turn, row])), [shown]);
  const active = usePlayerTime((ms) => turnAt(turns, ms));
  const spoken = usePlayerTime((ms) => spokenSentence(turns[turnAt(turns, ms)], ms));
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: (row) => {
      const turn = turns[shown[row] ?? -1];
      const letters = turn?.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0) ?? 0;
      return 40 + Math.ceil(letters / 80) * 24;
    },
    getItemKey: (row) => shown[row] ?? row,
    overscan: 6,
    // The page comes from the server with words in it, before anything has been measured.
    initialRect: { width: 800, height: 560 },
  });

  const activeRow = rowOf.get(active);
  useEffect(() => {
    if (isFollowing && activeRow !== undefined) rows.scrollToIndex(activeRow, { align: "center" });
  }, [isFollowing, activeRow, rows]);

  const hitRow = find.current ? rowOf.get(find.current.turn) : undefined;
  const hit = find.current;
  useEffect(() => {
    if (hitRow === undefined || hit === null) return;
    setFollowing(false);
    rows.scrollToIndex(hitRow, { align: "center" });
  }, [hitRow, hit, rows]);

  const stopFollowing = () => setFollowing(false);
  const seekToWords = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-start]") : null;
    if (!target || window.getSelection()?.isCollapsed === false) return;
    setFollowing(true);
    seek(Number(target.dataset.start));
  };
  const seekToTurn = useMemo(
    () => (ms: number) => {
      setFollowing(true);
      seek(ms);
    },
    [seek],
  );

  return (
    <div className="relative min-h-0 flex-1">
      {shown.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">
          No turn matches. Choose other speakers, or show more than the turns with a hit.
        </p>
      ) : null}
      <section
        ref={box}
        aria-label="Transcript"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain py-2 focus-visible:-outline-offset-2"
        onClick={seekToWords}
        onKeyDown={(event) => {
          if (["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"].includes(event.key))
            stopFollowing();
        }}
        onPointerDown={(event) => {
          // The scroll bar belongs to the box itself; words and buttons are targets of their own.
          if (event.target === event.currentTarget) stopFollowing();
        }}
        onWheel={stopFollowing}
        onTouchMove={stopFollowing}
      >
        <div className="relative w-full" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const index = shown[item.index] ?? 0;
            const turn = turns[index];
            if (!turn) return null;
            const speaker = speakerOf.get(speakerKey(turn.speakerId));
            return (
              <div
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <TranscriptTurn
                  turn={turn}
                  name={speaker?.name ?? "Unknown speaker"}
                  side={speaker?.side ?? turn.side}
                  isActive={index === active}
                  spoken={index === active ? spoken : -1}
                  phrases={phrases.get(index)}
                  hits={find.hitsOfTurn.get(index)}
                  currentHit={find.current?.turn === index ? find.current : null}
                  onSeek={seekToTurn}
                  onCopy={onCopy}
                />
              </div>
            );
          })}
        </div>
      </section>
      {isPlaying && !isFollowing ? (
        <Button
          size="sm"
          icon={<ArrowDownToLine className="size-3.5" aria-hidden="true" />}
          onClick={() => setFollowing(true)}
          className="absolute bottom-3 left-1/2 -translate-x-1/2 shadow-pop"
        >
          Follow the recording
        </Button>
      ) : null}
    </div>
  );
}
