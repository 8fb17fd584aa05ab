import type { Clock } from "#lib/clock.ts";
import type { GongErrorKind } from "#lib/gong/core/errors.ts";
import type { GongEvent } from "#lib/gong/core/events.ts";

export interface RunAttempt {
  attempt: number;
  status: number | null;
  errorKind: GongErrorKind | null;
  ms: number;
}

/** Listens to one call of a Gong client: what it took, and the last answer as it came. */
export class RunMeter {
  readonly attempts: RunAttempt[] = [];
  waitedMs = 0;
  text: string | null = null;
  bytes = 0;
  readonly #clock: Clock;
  readonly #startedAt: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#startedAt = clock.now();
  }

  /** Time since the start without the waits for the budget, in milliseconds. */
  get durationMs(): number {
    return Math.max(0, Math.round(this.#clock.now() - this.#startedAt - this.waitedMs));
  }

  readonly onEvent = (event: GongEvent): void => {
    if (event.type !== "request") return;
    const { attempt, status = null, errorKind = null, ms } = event;
    this.attempts.push({ attempt, status, errorKind, ms: Math.round(ms) });
    this.waitedMs += event.waitedMs;
  };

  readonly onAnswer = ({ text, bytes }: { text: string; bytes: number }): void => {
    this.text = text;
    this.bytes = bytes;
  };
}
