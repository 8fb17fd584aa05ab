export interface RateLimits {
  perSecond: number;
  perDay: number;
  /** Requests a second that some other integration of the same company makes. */
  foreignPerSecond: number;
}

export type Admission =
  | { admitted: true }
  | { admitted: false; retryAfterSeconds: number; window: "second" | "day" };

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/**
 * Gong's company-wide limits: at most `perSecond` accepted requests in any sliding second and `perDay` in any
 * rolling 24 hours, over all keys and tokens. Pure: the caller brings the time, which must not go backwards.
 * A refused request does not use the budget.
 */
export class RateLimiter {
  #limits: RateLimits;
  #accepted: number[] = [];
  #nextForeignMs: number | null = null;

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  get limits(): RateLimits {
    return this.#limits;
  }

  change(limits: RateLimits, nowMs: number): void {
    this.#takeForeignUntil(nowMs);
    this.#limits = limits;
    this.#nextForeignMs = null;
  }

  admit(nowMs: number): Admission {
    this.#takeForeignUntil(nowMs);
    return this.#take(nowMs);
  }

  /** Requests accepted in the 24 hours before `nowMs`, the foreign ones included. */
  usedToday(nowMs: number): number {
    this.#takeForeignUntil(nowMs);
    this.#forget(nowMs);
    return this.#accepted.length;
  }

  reset(): void {
    this.#accepted = [];
    this.#nextForeignMs = null;
  }

  #take(nowMs: number): Admission {
    this.#forget(nowMs);
    const { perSecond, perDay } = this.#limits;
    const daysOldest = this.#accepted.at(-perDay);
    if (perDay <= 0 || (daysOldest !== undefined && this.#accepted.length >= perDay)) {
      return refuse("day", (daysOldest ?? nowMs) + DAY_MS - nowMs);
    }
    const secondsOldest = this.#accepted.at(-perSecond);
    if (
      secondsOldest !== undefined &&
      this.#accepted.length >= perSecond &&
      secondsOldest > nowMs - SECOND_MS
    ) {
      return refuse("second", secondsOldest + SECOND_MS - nowMs);
    }
    this.#accepted.push(nowMs);
    return { admitted: true };
  }

  #forget(nowMs: number): void {
    const oldestKept = nowMs - DAY_MS;
    const firstKept = this.#accepted.findIndex((at) => at > oldestKept);
    if (firstKept === -1) this.#accepted = [];
    else if (firstKept > 0) this.#accepted.splice(0, firstKept);
  }

  #takeForeignUntil(nowMs: number): void {
    const rate = this.#limits.foreignPerSecond;
    if (rate <= 0) return;
    const gapMs = SECOND_MS / rate;
    const start = this.#nextForeignMs ?? nowMs;
    let at = Math.max(start, nowMs - DAY_MS);
    for (; at <= nowMs; at += gapMs) this.#take(at);
    this.#nextForeignMs = at;
  }
}

function refuse(window: "second" | "day", waitMs: number): Admission {
  return { admitted: false, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / SECOND_MS)), window };
}
