import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { findInTranscript, type TranscriptHit } from "#lib/calls/find-in-transcript.ts";
import type { TranscriptTurn } from "#lib/calls/schemas.ts";
import { speakerKey } from "#lib/calls/speakers.ts";
import { useCallPageState } from "./call-page-state.ts";

export interface Find {
  text: string;
  /** Speakers that are shown and searched; null for all. */
  speakers: ReadonlySet<string> | null;
  onlyHits: boolean;
  isSearching: boolean;
  hits: readonly TranscriptHit[];
  hitsOfTurn: ReadonlyMap<number, readonly TranscriptHit[]>;
  /** Indexes of the turns that the list shows. */
  shown: readonly number[];
  /** Index of the current hit, or -1 without any. */
  at: number;
  current: TranscriptHit | null;
  setText(text: string): void;
  setSpeakers(speakers: readonly string[]): void;
  setOnlyHits(only: boolean): void;
  step(by: 1 | -1): void;
}

const atLeast = 2;

/** Finding within the transcript: hits from two letters on, and a current one that steps round. */
export function useFind(turns: readonly TranscriptTurn[]): Find {
  const [{ find: text, speakers: chosen, only: onlyHits }, setState] = useCallPageState();
  const [position, setPosition] = useState(0);
  const wanted = useDeferredValue(text);
  const isSearching = wanted.trim().length >= atLeast;
  const key = chosen.join(" ");
  const speakers = useMemo(() => (key === "" ? null : new Set(key.split(" "))), [key]);
  const hits = useMemo(
    () => (isSearching ? findInTranscript(turns, wanted, speakers) : []),
    [turns, wanted, isSearching, speakers],
  );
  const hitsOfTurn = useMemo(() => Map.groupBy(hits, (hit) => hit.turn), [hits]);
  const shown = useMemo(
    () =>
      turns.flatMap((turn, index) => {
        if (speakers !== null && !speakers.has(speakerKey(turn.speakerId))) return [];
        return onlyHits && isSearching && !hitsOfTurn.has(index) ? [] : [index];
      }),
    [turns, speakers, onlyHits, isSearching, hitsOfTurn],
  );
  const at = hits.length === 0 ? -1 : Math.min(position, hits.length - 1);
  const setText = useCallback(
    (next: string) => {
      void setState({ find: next });
      setPosition(0);
    },
    [setState],
  );
  const setSpeakers = useCallback(
    (next: readonly string[]) => {
      void setState({ speakers: [...next] });
      setPosition(0);
    },
    [setState],
  );
  const setOnlyHits = useCallback((only: boolean) => void setState({ only }), [setState]);
  const step = useCallback(
    (by: 1 | -1) =>
      setPosition((before) => (hits.length === 0 ? 0 : (before + by + hits.length) % hits.length)),
    [hits.length],
  );
  return {
    text,
    speakers,
    onlyHits,
    isSearching,
    hits,
    hitsOfTurn,
    shown,
    at,
    current: hits[at] ?? null,
    setText,
    setSpeakers,
    setOnlyHits,
    step,
  };
}
