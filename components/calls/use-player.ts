import { useQuery } from "@tanstack/react-query";
import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CallMedia } from "#lib/calls/schemas.ts";
import { mediaLifeMs, mediaOptions } from "./calls-options.ts";
import { createPlayerStore, type PlayerStore } from "./player-store.ts";

export const playbackRates = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export interface Player {
  store: PlayerStore;
  durationMs: number;
  /** Asked of Gong at the first press of play, so that reading costs no request. */
  media: CallMedia | undefined;
  isLoading: boolean;
  error: Error | null;
  isPlaying: boolean;
  rate: number;
  attach: RefCallback<HTMLMediaElement>;
  toggle(): void;
  seek(ms: number): void;
  setRate(rate: number): void;
  retry(): void;
}

export interface PlayerOptions {
  tenant: string;
  callId: string;
  durationSeconds: number;
  startSeconds: number;
}

/** One recording: fetches its link when wanted, keeps its time, and obeys every control on the page. */
export function usePlayer({ tenant, callId, durationSeconds, startSeconds }: PlayerOptions): Player {
  const [store] = useState(() => createPlayerStore(startSeconds * 1000));
  const [isWanted, setWanted] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [rate, setRateState] = useState(1);
  const [playError, setPlayError] = useState<Error | null>(null);
  const element = useRef<HTMLMediaElement | null>(null);
  const shouldPlay = useRef(false);
  const wantedRate = useRef(1);
  const onUnplayable = useRef(() => {});
  const query = useQuery({ ...mediaOptions(tenant, callId), enabled: isWanted });
  const durationMs = durationSeconds * 1000;

  const attach = useCallback<RefCallback<HTMLMediaElement>>(
    (media) => {
      element.current = media;
      if (!media) return;
      let frame = 0;
      const follow = () => {
        store.setTime(Math.round(media.currentTime * 1000));
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
      attach,
      toggle,
      seek,
      setRate,
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
      attach,
      toggle,
      seek,
      setRate,
      retry,
    ],
  );
}
