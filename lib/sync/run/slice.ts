import type { Clock } from "#lib/clock.ts";

/** So long before its end it is asked whether anybody waits, in ms; and so much longer it is each time when nobody does. */
const lookMs = 5_000;
const moreMs = 15_000;

/** The present is looked at when a slice begins, four and a half minutes after the last time; six may it grow old. */
export const longestSliceMs = 90_000;

/**
 * How long a run may keep its worker's place: `lengthMs`, and on to a minute and a half for as long as `isAwaited` says that
 * nobody waits for the place. Without `isAwaited` somebody always does.
 */
export class Slice {
  readonly #clock: Clock;
  readonly #isAwaited: () => Promise<boolean>;
  readonly #latestMs: number;
  #endsMs: number;
  #isLooking = false;

  constructor(clock: Clock, lengthMs: number, isAwaited: () => Promise<boolean> = async () => true) {
    this.#clock = clock;
    this.#isAwaited = isAwaited;
    this.#latestMs = clock.now() + longestSliceMs;
    this.#endsMs = clock.now() + lengthMs;
  }

  /** True when the run should make room. Looks, while it goes on, whether it may be longer. */
  isOver(): boolean {
    const now = this.#clock.now();
    if (now >= this.#endsMs) return true;
    if (now >= this.#endsMs - lookMs && !this.#isLooking) void this.#look();
    return false;
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    if (await this.#isAwaited().catch(() => true)) return;
    this.#endsMs = Math.min(this.#endsMs + moreMs, this.#latestMs);
    this.#isLooking = this.#endsMs === this.#latestMs;
  }
}
