import { setImmediate } from "node:timers/promises";
import type { Clock, Sleep } from "../core/time.ts";

interface Timer {
  at: number;
  wake: () => void;
}

export interface FakeTime {
  clock: Clock;
  sleep: Sleep;
  /** Milliseconds asked for, in order, the time budget's own included. */
  sleeps: number[];
  advance(ms: number): void;
  /** Lets time jump from one sleeper to the next until `work` is settled. */
  run<T>(work: Promise<T>): Promise<T>;
}

/** A clock that moves only when everybody sleeps, so that tests take no time. */
export function createFakeTime(start = Date.UTC(2026, 4, 1, 9)): FakeTime {
  let now = start;
  const sleeps: number[] = [];
  const timers = new Set<Timer>();
  const wakeUntil = (moment: number) => {
    now = Math.max(now, moment);
    for (const timer of [...timers]) if (timer.at <= now) timer.wake();
  };
  const sleep: Sleep = (ms, signal) => {
    sleeps.push(ms);
    return new Promise((resolve, reject) => {
      const timer: Timer = {
        at: now + ms,
        wake: () => {
          timers.delete(timer);
          resolve();
        },
      };
      const onAbort = () => {
        timers.delete(timer);
        reject(signal?.reason);
      };
      if (signal?.aborted) onAbort();
      else {
        timers.add(timer);
        signal?.addEventListener("abort", onAbort, { once: true });
      }
    });
  };
  return {
    clock: { now: () => now },
    sleep,
    sleeps,
    advance: (ms) => wakeUntil(now + ms),
    run: async (work) => {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      work.then(settle, settle);
      while (!isSettled) {
        for (let turn = 0; turn < 5 && !isSettled; turn += 1) await setImmediate();
        if (isSettled) break;
        const next = Math.min(...[...timers].map((timer) => timer.at));
        if (next === Number.POSITIVE_INFINITY) throw new Error("everybody waits and nobody sleeps");
        wakeUntil(next);
      }
      return await work;
    },
  };
}
