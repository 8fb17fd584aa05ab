import { useQuery } from "@tanstack/react-query";
import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CallMedia } from "#lib/calls/schemas.ts";
import { afterSilence, findSilences } from "#lib/calls/silences.ts";
import { mediaLifeMs, mediaOptions } from "./calls-options.ts";
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
  attach: RefCallback<HTMLMediaElement>;
  toggle(): void;
  seek(ms: number): void;
  setRate(rate: number): void;
  setSkipsSilence(skips: boolean): void;
  retry(): void;
}

export interface PlayerOptions {
  tenant: string;
  callId: string;
  durationSeconds: number;
  startSeconds: number;
  /** Who speaks when, as far as it is known: what lies between is silence. */
  turns: readonly { startMs: number; endMs: number }[];
}

/** One recording: fetches its link when wanted, keeps its time, and obeys every control on the page. */
export function usePlayer(options: PlayerOptions): Player {
  const { tenant, callId, durationSeconds, startSeconds, turns } = options;
  const [store] = useState(() => createPlayerStore(startSeconds * 1000));
  const [isWanted, setWanted] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [rate, setRateState] = useState(1);
  const [skipsSilence, setSkipsState] = useState(false);
  const [playError, setPlayError] = useState<Error | null>(null);
  const element = useRef<HTMLMediaElement | null>(null);
  const shouldPlay = useRef(false);
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

  const attach = useCallback<RefCallback<HTMLMediaElement>>(
    (media) => {
      element.current = media;
      if (!media) return;
      let frame = 0;
      const follow = () => {
        const now = media.currentTime * 1000;
        const next = media.paused ? null : afterSilence(silences.current, now);
        if (next !== null) media.currentTime = next / 1000;
        store.setTime(Math.round(next ?? now));
        frame = media.paused ? 0 : requestAnimationFrame(follow);
      };
      const listeners: [string, () => void][] = [
        [
          "loadedmetadata",
          () => {
            media.currentTime = store.time() / 1000;
            media.playbackRate = wantedRate.current;
            if (shouldPlay.current) media.play().catch((cause: Error) => setPlayError(cause));
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
        ["ended", () => setPlaying(false)],
        ["error", () => onUnplayable.current()],
      ];
      for (const [name, listener] of listeners) media.addEventListener(name, listener);
      return () => {
        cancelAnimationFrame(frame);
        for (const [name, listener] of listeners) media.removeEventListener(name, listener);
        element.current = null;
      };
    },
    [store],
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
      media.play().catch((cause: Error) => setPlayError(cause));
    } else {
      shouldPlay.current = false;
      media.pause();
    }
  }, [fetchError, refetch]);

  const seek = useCallback(
    (ms: number) => {
      const target = Math.min(Math.max(0, Math.round(ms)), durationMs);
      store.setTime(target);
      if (element.current) element.current.currentTime = target / 1000;
    },
    [store, durationMs],
  );

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
      attach,
      toggle,
      seek,
      setRate,
      setSkipsSilence,
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
      attach,
      toggle,
      seek,
      setRate,
      setSkipsSilence,
      retry,
    ],
  );
}
