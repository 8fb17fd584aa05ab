/** Epoch milliseconds. */
export interface Clock {
  now(): number;
}

export const wallClock: Clock = { now: () => Date.now() };

/**
 * A clock that never goes backwards with the machine's: the rate limiter judges by it, since a corrected
 * wall clock must not open or close a window.
 */
export const steadyClock: Clock = { now: () => performance.timeOrigin + performance.now() };

/** The simulator's own time: runs with `base`, can be advanced, frozen and resumed. */
export class VirtualClock implements Clock {
  readonly #base: Clock;
  #offsetMs: number;
  #frozenAtMs: number | null = null;

  constructor(base: Clock, startMs: number) {
    this.#base = base;
    this.#offsetMs = startMs - base.now();
  }

  now(): number {
    return this.#frozenAtMs ?? Math.floor(this.#base.now() + this.#offsetMs);
  }

  get isFrozen(): boolean {
    return this.#frozenAtMs !== null;
  }

  advance(byMs: number): void {
    if (this.#frozenAtMs === null) this.#offsetMs += byMs;
    else this.#frozenAtMs += byMs;
  }

  freeze(): void {
    this.#frozenAtMs = this.now();
  }

  resume(): void {
    if (this.#frozenAtMs === null) return;
    this.#offsetMs = this.#frozenAtMs - this.#base.now();
    this.#frozenAtMs = null;
  }
}
