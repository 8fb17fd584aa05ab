"use client";

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
import { useTranscriptRows } from "./use-transcript-rows.ts";

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

/** The page comes from the server with words in it, before anything has been measured. */
const assumedHeight = 560;
const around = 6;

/** So many rows fill the box, and a few more. */
function firstRows(count: number, heightOf: (row: number) => number): number {
  let height = 0;
  let row = 0;
  for (; row < count && height < assumedHeight; row += 1) height += heightOf(row);
  return row + around;
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
  const Rows = useTranscriptRows();
  const heightOf = (row: number) => {
    const turn = turns[shown[row] ?? -1];
    const letters = turn?.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0) ?? 0;
    return 40 + Math.ceil(letters / 80) * 24;
  };

  const activeRow = rowOf.get(active);
  const hit = find.current;
  const hitRow = hit ? rowOf.get(hit.turn) : undefined;
  useEffect(() => {
    if (hitRow !== undefined && hit !== null) setFollowing(false);
  }, [hitRow, hit]);

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

  const drawTurn = (index: number) => {
    const turn = turns[index];
    if (!turn) return null;
    const speaker = speakerOf.get(speakerKey(turn.speakerId));
    return (
      <TranscriptTurn
        key={index}
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
    );
  };

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
        {Rows === null || Rows === "never" ? (
          shown.slice(0, Rows === null ? firstRows(shown.length, heightOf) : shown.length).map(drawTurn)
        ) : (
          <Rows
            box={box}
            count={shown.length}
            keyOf={(row) => shown[row] ?? row}
            heightOf={heightOf}
            draw={(row) => drawTurn(shown[row] ?? 0)}
            followed={isFollowing ? activeRow : undefined}
            hit={hit && hitRow !== undefined ? { row: hitRow, of: hit } : null}
          />
        )}
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
