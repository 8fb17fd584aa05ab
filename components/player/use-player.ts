import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import type { Snippet } from "#lib/calls/moment.ts";
import type { CallMedia } from "#lib/calls/schemas.ts";
import { afterSilence, findSilences } from "#lib/calls/silences.ts";
import { mediaLifeMs, mediaOptions } from "./media-options.ts";
import { keepPreferences, readPreferences } from "./player-preferences.ts";
import { createPlayerStore, type PlayerStore } from "./player-store.ts";

export const playbackRates: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];

export interface Player {
  store: PlayerStore;
  durationMs: number;
  /** Asked of Gong at the first press of play, so that reading costs no request. */
  media: CallMedia | undefined;
  isLoading: boolean;
  error: Error | null;
  isPlaying: boolean;
  rate: number;
  /** Jumps over quiet of more than two seconds. */
  skipsSilence: boolean;
  /** The part that is played and no more; null for the whole recording. */
  snippet: Snippet | null;
  /** Whether it was heard to its end. */
  isSnippetOver: boolean;
  attach: RefCallback<HTMLMediaElement>;
  toggle(): void;
  seek(ms: number): void;
  setRate(rate: number): void;
  setSkipsSilence(skips: boolean): void;
  /** From its start. */
  playSnippet(): void;
  /** Lifts its end, so that the rest of the recording plays. */
  leaveSnippet(): void;
  retry(): void;
}

export interface PlayerOptions {
  tenant: string;
  callId: string;
  durationSeconds: number;
  startSeconds: number;
  /** Who speaks when, as far as it is known: what lies between is silence. */
  turns: readonly { startMs: number; endMs: number }[];
  snippet?: Snippet | null;
  /** Begins by itself: a person has pressed play on a list that this is the next of. */
  startsPlaying?: boolean;
  /** At the end of what was to be played. */
  onEnd?: () => void;
}

/** One recording: fetches its link when wanted, keeps its time, and obeys every control on the page. */
export function usePlayer(options: PlayerOptions): Player {
  const { tenant, callId, durationSeconds, startSeconds, turns, startsPlaying = false, onEnd } = options;
  const [store] = useState(() => createPlayerStore(startSeconds * 1000));
  const [isWanted, setWanted] = useState(startsPlaying);
  const [isPlaying, setPlaying] = useState(false);
  const [rate, setRateState] = useState(1);
  const [skipsSilence, setSkipsState] = useState(false);
  const [playError, setPlayError] = useState<Error | null>(null);
  const element = useRef<HTMLMediaElement | null>(null);
  const shouldPlay = useRef(startsPlaying);
  const [snippet, setSnippet] = useState(options.snippet ?? null);
  const [isSnippetOver, setSnippetOver] = useState(false);
  const lastMs = useRef(snippet?.toMs ?? Number.POSITIVE_INFINITY);
  const onEndNow = useRef(onEnd);
  useEffect(() => {
    onEndNow.current = onEnd;
  });
  const wantedRate = useRef(1);
  const onUnplayable = useRef(() => {});
  const silences = useRef<ReturnType<typeof findSilences>>([]);
  useEffect(() => {
    silences.current = skipsSilence ? findSilences(turns) : [];
  }, [skipsSilence, turns]);
  useEffect(() => {
    const kept = readPreferences();
    wantedRate.current = kept.rate;
    setRateState(kept.rate);
    setSkipsState(kept.skipsSilence);
  }, []);
  const query = useQuery({ ...mediaOptions(tenant, callId), enabled: isWanted });
  const durationMs = durationSeconds * 1000;

  /** Where a browser wants a press before it plays, the button is there to be pressed. */
  const tellWhy = useCallback((cause: Error) => {
    if (cause.name !== "NotAllowedError" && cause.name !== "AbortError") setPlayError(cause);
  }, []);

  const attach = useCallback<RefCallback<HTMLMediaElement>>(
    (media) => {
      element.current = media;
      if (!media) return;
      let frame = 0;
      const stop = () => {
        media.pause();
        media.currentTime = lastMs.current / 1000;
        store.setTime(lastMs.current);
        setSnippetOver(true);
        onEndNow.current?.();
      };
      const step = () => {
        const now = media.currentTime * 1000;
        const next = media.paused ? null : afterSilence(silences.current, now);
        if (!media.paused && (next ?? now) >= lastMs.current) return stop();
        if (next !== null) media.currentTime = next / 1000;
        store.setTime(Math.round(next ?? now));
      };
      const follow = () => {
        step();
        frame = media.paused ? 0 : requestAnimationFrame(follow);
      };
      const listeners: [string, () => void][] = [
        [
          "loadedmetadata",
          () => {
            media.currentTime = store.time() / 1000;
            media.playbackRate = wantedRate.current;
            if (shouldPlay.current) media.play().catch(tellWhy);
          },
        ],
        [
          "play",
          () => {
            setPlaying(true);
            cancelAnimationFrame(frame);
            frame = requestAnimationFrame(follow);
          },
        ],
        ["pause", () => setPlaying(false)],
        // Frames stand still in a tab that is not looked at; this goes on.
        ["timeupdate", () => !media.paused && step()],
        [
          "ended",
          () => {
            setPlaying(false);
            if (lastMs.current !== Number.POSITIVE_INFINITY) {
              store.setTime(lastMs.current);
              setSnippetOver(true);
            }
            onEndNow.current?.();
          },
        ],
        ["error", () => onUnplayable.current()],
      ];
      for (const [name, listener] of listeners) media.addEventListener(name, listener);
      return () => {
        cancelAnimationFrame(frame);
        for (const [name, listener] of listeners) media.removeEventListener(name, listener);
        element.current = null;
      };
    },
    [store, tellWhy],
  );

  const { data: media, error: fetchError, isFetching, refetch } = query;
  const retry = useCallback(() => {
    setPlayError(null);
    setWanted(true);
    shouldPlay.current = true;
    void refetch();
  }, [refetch]);

  useEffect(() => {
    onUnplayable.current = () => {
      if (media && Date.now() - Date.parse(media.fetchedAt) > mediaLifeMs) void refetch();
      else setPlayError(new Error("The browser could not play this recording."));
    };
  }, [media, refetch]);

  const liftEnd = useCallback(() => {
    lastMs.current = Number.POSITIVE_INFINITY;
    setSnippet(null);
    setSnippetOver(false);
  }, []);

  const seek = useCallback(
    (ms: number) => {
      const target = Math.min(Math.max(0, Math.round(ms)), durationMs);
      // Who jumps beyond the part wants to hear what is there.
      if (target >= lastMs.current) liftEnd();
      setSnippetOver(false);
      store.setTime(target);
      if (element.current) element.current.currentTime = target / 1000;
    },
    [store, durationMs, liftEnd],
  );

  const toggle = useCallback(() => {
    const media = element.current;
    setPlayError(null);
    if (!media) {
      shouldPlay.current = true;
      if (fetchError) void refetch();
      setWanted(true);
      return;
    }
    if (media.paused) {
      shouldPlay.current = true;
      if (lastMs.current <= store.time()) seek(snippet?.fromMs ?? 0);
      media.play().catch(tellWhy);
    } else {
      shouldPlay.current = false;
      media.pause();
    }
  }, [fetchError, refetch, seek, snippet, store, tellWhy]);

  const playSnippet = useCallback(() => {
    if (!snippet) return;
    seek(snippet.fromMs);
    if (!element.current || element.current.paused) toggle();
  }, [snippet, seek, toggle]);

  const leaveSnippet = useCallback(() => {
    const isOver = store.time() >= lastMs.current;
    liftEnd();
    if (isOver) toggle();
  }, [store, liftEnd, toggle]);

  const setRate = useCallback((next: number) => {
    setRateState(next);
    wantedRate.current = next;
    if (element.current) element.current.playbackRate = next;
    keepPreferences({ ...readPreferences(), rate: next });
  }, []);

  const setSkipsSilence = useCallback((skips: boolean) => {
    setSkipsState(skips);
    keepPreferences({ ...readPreferences(), skipsSilence: skips });
  }, []);

  return useMemo(
    () => ({
      store,
      durationMs,
      media,
      isLoading: isFetching,
      error: fetchError ?? playError,
      isPlaying,
      rate,
      skipsSilence,
      snippet,
      isSnippetOver,
      attach,
      toggle,
      seek,
      setRate,
      setSkipsSilence,
      playSnippet,
      leaveSnippet,
      retry,
    }),
    [
      store,
      durationMs,
      media,
      isFetching,
      fetchError,
      playError,
      isPlaying,
      rate,
      skipsSilence,
      snippet,
      isSnippetOver,
      attach,
      toggle,
      seek,
      setRate,
      setSkipsSilence,
      playSnippet,
      leaveSnippet,
      retry,
    ],
  );
}
