import { type Clock, type Sleep, sleep as systemSleep } from "#lib/clock.ts";
import { GongError } from "#lib/gong/core/errors.ts";
import { backOff } from "./back-off.ts";
import { DatabaseClock } from "./database-clock.ts";
import { leadMs as firstLeadMs, type Lane, maxLatenessMs, maxLeadMs } from "./limits.ts";
import { giveSlotBack, type SlotAnswer, takeSlot } from "./take-slot.ts";
import { Turns } from "./turns.ts";
import { withMemory } from "./with-memory.ts";

export interface GovernorOptions {
  /** This process's clock; the one that decides is the database's. */
  clock?: Clock;
  sleep?: Sleep;
  withMemory?: typeof withMemory;
}

export interface AcquireOptions {
  companyKey: string;
  lane: Lane;
  signal: AbortSignal;
}

const monotonicClock: Clock = { now: () => performance.now() };

/**
 * Owner of a Gong company's budget, exact over all processes because its memory is a locked row. A slot is booked a
 * little ahead, slept up to, and given back when it is missed or no longer wanted. The worker's lanes book only
 * what is next, so a person's request goes before everything that merely waits.
 */
export class Governor {
  readonly #clock: Clock;
  readonly #sleep: Sleep;
  readonly #withMemory: typeof withMemory;
  readonly #databaseClock = new DatabaseClock();
  readonly #turns = new Turns();

  constructor(options: GovernorOptions = {}) {
    this.#clock = options.clock ?? monotonicClock;
    this.#sleep = options.sleep ?? systemSleep;
    this.#withMemory = options.withMemory ?? withMemory;
  }

  /**
   * Resolves at the moment at which one request may be sent.
   * @throws {GongError} `rate-limited` with `retryAfterMs` when waiting is no use; the signal's reason when aborted.
   */
  async acquire({ companyKey, lane, signal }: AcquireOptions): Promise<{ waitedMs: number }> {
    const startedAt = this.#clock.now();
    const endTurn =
      lane === "interactive" ? undefined : await this.#turns.take(`${lane} ${companyKey}`, signal);
    try {
      await this.#waitForSlot(companyKey, lane, signal);
      return { waitedMs: Math.round(this.#clock.now() - startedAt) };
    } finally {
      endTurn?.();
    }
  }

  /** Gong answered 429: nobody sends to this company for so long. */
  async backOff(companyKey: string, retryAfterMs: number): Promise<void> {
    await this.#withMemory(companyKey, this.#clock, (memory, now) => ({
      memory: backOff(memory, retryAfterMs, now),
      result: undefined,
    }));
  }

  async #waitForSlot(companyKey: string, lane: Lane, signal: AbortSignal): Promise<void> {
    let leadMs = firstLeadMs;
    let giveBack: number | undefined;
    for (;;) {
      const answer = await this.#ask(companyKey, lane, leadMs, giveBack);
      giveBack = undefined;
      if (answer.kind === "closed") {
        throw new GongError({ kind: "rate-limited", operationId: "governor", retryAfterMs: answer.inMs });
      }
      if (answer.kind === "ask-again") {
        await this.#sleep(Math.ceil(answer.inMs), signal);
        signal.throwIfAborted();
        continue;
      }
      const lateMs = await this.#sleepUntil(companyKey, answer.at, signal);
      if (lateMs <= maxLatenessMs) return;
      giveBack = answer.at;
      leadMs = Math.min(leadMs * 2, maxLeadMs);
    }
  }

  async #ask(
    companyKey: string,
    lane: Lane,
    leadMs: number,
    giveBack: number | undefined,
  ): Promise<SlotAnswer> {
    const seen = await this.#withMemory(companyKey, this.#clock, (before, now) => {
      const { memory, answer } = takeSlot(before, { lane, now, leadMs, giveBack });
      return { memory, result: answer };
    });
    this.#databaseClock.observe(seen.sentAt, seen.databaseAt, seen.receivedAt);
    return seen.result;
  }

  /** How much later than the slot we woke, in milliseconds. */
  async #sleepUntil(companyKey: string, at: number, signal: AbortSignal): Promise<number> {
    const local = this.#databaseClock.toLocal(at);
    try {
      for (let left = local - this.#clock.now(); left > 0; left = local - this.#clock.now()) {
        await this.#sleep(Math.ceil(left), signal);
        signal.throwIfAborted();
      }
      signal.throwIfAborted();
      return this.#clock.now() - local;
    } catch (error) {
      await this.#withMemory(companyKey, this.#clock, (memory) => ({
        memory: giveSlotBack(memory, at),
        result: undefined,
      }));
      throw error;
    }
  }
}

let shared: Governor | undefined;

/** The governor of this process. */
export function governor(): Governor {
  shared ??= new Governor();
  return shared;
}
