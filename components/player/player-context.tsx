"use client";

import { createContext, type ReactNode, use, useSyncExternalStore } from "react";
import type { Player } from "./use-player.ts";

const PlayerContext = createContext<Player | null>(null);

export function PlayerProvider({ player, children }: { player: Player; children: ReactNode }) {
  return <PlayerContext value={player}>{children}</PlayerContext>;
}

export function usePlayerControls(): Player {
  const player = use(PlayerContext);
  if (!player) throw new Error("usePlayerControls needs a PlayerProvider around it");
  return player;
}

/** Follows the time and re-renders only when what is made of it changes. */
export function usePlayerTime<T extends string | number | boolean | null>(pick: (ms: number) => T): T {
  const { store } = usePlayerControls();
  return useSyncExternalStore(
    store.subscribe,
    () => pick(store.time()),
    () => pick(store.time()),
  );
}
