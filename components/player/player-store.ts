/** Where the recording stands, in milliseconds, outside of React: it changes many times a second. */
export interface PlayerStore {
  subscribe(listener: () => void): () => void;
  time(): number;
  setTime(ms: number): void;
}

export function createPlayerStore(startMs: number): PlayerStore {
  let current = startMs;
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    time: () => current,
    setTime(ms) {
      if (ms === current) return;
      current = ms;
      for (const listener of listeners) listener();
    },
  };
}
