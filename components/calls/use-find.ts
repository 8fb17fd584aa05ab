import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { findInTranscript, type TranscriptHit } from "#lib/calls/find-in-transcript.ts";
import type { TranscriptTurn } from "#lib/calls/schemas.ts";

export interface Find {
  text: string;
  speaker: string | null;
  hits: readonly TranscriptHit[];
  hitsOfTurn: ReadonlyMap<number, readonly TranscriptHit[]>;
  /** Index of the current hit, or -1 without any. */
  at: number;
  current: TranscriptHit | null;
  setText(text: string): void;
  setSpeaker(speaker: string | null): void;
  step(by: 1 | -1): void;
}

const atLeast = 2;

/** Finding within the transcript: hits from two letters on, and a current one that steps round. */
export function useFind(turns: readonly TranscriptTurn[]): Find {
  const [text, setTextState] = useState("");
  const [speaker, setSpeakerState] = useState<string | null>(null);
  const [position, setPosition] = useState(0);
  const wanted = useDeferredValue(text);
  const hits = useMemo(
    () => (wanted.trim().length < atLeast ? [] : findInTranscript(turns, wanted, speaker)),
    [turns, wanted, speaker],
  );
  const hitsOfTurn = useMemo(() => Map.groupBy(hits, (hit) => hit.turn), [hits]);
  const at = hits.length === 0 ? -1 : Math.min(position, hits.length - 1);
  const setText = useCallback((next: string) => {
    setTextState(next);
    setPosition(0);
  }, []);
  const setSpeaker = useCallback((next: string | null) => {
    setSpeakerState(next);
    setPosition(0);
  }, []);
  const step = useCallback(
    (by: 1 | -1) =>
      setPosition((before) => (hits.length === 0 ? 0 : (before + by + hits.length) % hits.length)),
    [hits.length],
  );
  return { text, speaker, hits, hitsOfTurn, at, current: hits[at] ?? null, setText, setSpeaker, step };
}
