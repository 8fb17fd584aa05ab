import { useEffect } from "react";
import type { Player } from "./use-player.ts";

/** Lets the lock screen, headphones and media keys name and steer the recording while it is open. */
export function useMediaSession(player: Player, facts: { title: string; artist: string }): void {
  const { store, seek, toggle, media, isPlaying } = player;
  const { title, artist } = facts;
  const hasMedia = media !== undefined;
  useEffect(() => {
    if (!hasMedia || !("mediaSession" in navigator)) return;
    const session = navigator.mediaSession;
    session.metadata = new MediaMetadata({ title, artist, album: "Callboard" });
    const actions: [MediaSessionAction, MediaSessionActionHandler][] = [
      ["play", toggle],
      ["pause", toggle],
      ["seekbackward", ({ seekOffset }) => seek(store.time() - (seekOffset ?? 10) * 1000)],
      ["seekforward", ({ seekOffset }) => seek(store.time() + (seekOffset ?? 10) * 1000)],
      ["seekto", ({ seekTime }) => seek((seekTime ?? 0) * 1000)],
    ];
    for (const [action, handler] of actions) session.setActionHandler(action, handler);
    return () => {
      session.metadata = null;
      for (const [action] of actions) session.setActionHandler(action, null);
    };
  }, [hasMedia, title, artist, seek, store, toggle]);
  useEffect(() => {
    if ("mediaSession" in navigator) navigator.mediaSession.playbackState = isPlaying ? "playing" : "paused";
  }, [isPlaying]);
}
