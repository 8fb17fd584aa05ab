import { setTimeout } from "node:timers/promises";

const everyMs = 2;

/** Watches for how long nobody else gets a turn, in milliseconds; `end` waits for a turn of its own first. */
export function watchStalls(): { end: () => Promise<number> } {
  let lastMs = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - lastMs - everyMs);
    lastMs = now;
  };
  const timer = setInterval(look, everyMs);
  return {
    async end() {
      await setTimeout(everyMs * 2);
      clearInterval(timer);
      look();
      return longest;
    },
  };
}
