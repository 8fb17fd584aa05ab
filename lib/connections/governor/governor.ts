import { type Clock, type Sleep, sleep as systemSleep } from "#lib/clock.ts";
import { GongError } from "#lib/gong/core/errors.ts";
import { backOff } from "./back-off.ts";
import type { AnswerOutcome } from "./breaker.ts";
import { DatabaseClock } from "./database-clock.ts";
import { GongDown } from "./gong-down.ts";
import {
  leadMs as firstLeadMs,
  governorOperation,
  type Lane,
  laneRules,
  maxLatenessMs,
  maxLeadMs,
} from "./limits.ts";
import {
  type Booked,
  giveSlotBack,
  noteAnswer,
  noteLate,
  type Over,
  type SlotAnswer,
  takeSlot,
} from "./take-slot.ts";
import { Transit } from "./transit.ts";
import { Turns } from "./turns.ts";
import { withMemory } from "./with-memory.ts";

export interface GovernorOptions {
  /** This process's clock; the one that decides is the database's. */
  clock?: Clock;
  sleep?: Sleep;
  withMemory?: typeof withMemory;
}

/** Leave to send one request now. */
export interface Slot {
  companyKey: string;
  /** Its start is by the database's clock. */
  booked: Booked;
  waitedMs: number;
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
  readonly #transits = new Map<string, Transit>();

  constructor(options: GovernorOptions = {}) {
    this.#clock = options.clock ?? monotonicClock;
    this.#sleep = options.sleep ?? systemSleep;
    this.#withMemory = options.withMemory ?? withMemory;
  }

  /** The moment on this process's own clock, in milliseconds, as `noteAnswer` wants it. */
  now(): number {
    return this.#clock.now();
  }

  /**
   * Resolves at the moment at which one request may be sent.
   * @throws {GongError} `rate-limited` with `retryAfterMs` when waiting is no use; the signal's reason when aborted.
   * @throws {GongDown} at once, while Gong does not answer and it is not time to look.
   */
  async acquire({ companyKey, lane, signal }: AcquireOptions): Promise<Slot> {
    const startedAt = this.#clock.now();
    const endTurn = await this.#turns.take(`${lane} ${companyKey}`, signal);
    try {
      const booked = await this.#waitForSlot(companyKey, lane, startedAt, signal);
      return { companyKey, booked, waitedMs: Math.round(this.#clock.now() - startedAt) };
    } finally {
      endTurn();
    }
  }

  /**
   * The request of this slot began to leave at `sentAt` (of `now`). When this process was held up meanwhile, the others
   * reckon with its late arrival from now on, and not only from its answer.
   */
  async noteSent({ companyKey, booked }: Slot, sentAt: number): Promise<void> {
    if (sentAt - this.#databaseClock.surelyAfter(booked.at) <= maxLatenessMs) return;
    const transitMs = this.#transitOf(companyKey).longestMs;
    const arrivesBy = Math.ceil(this.#databaseClock.rangeOf(sentAt + transitMs)[1]);
    await this.#withMemory(companyKey, this.#clock, (memory) => ({
      memory: noteLate(memory, booked, arrivesBy),
      result: undefined,
    }));
  }

  /** The request of this slot was sent at `sentAt` (of `now`) and is over, with this outcome. */
  async noteAnswer(
    { companyKey, booked }: Slot,
    sentAt: number,
    outcome: AnswerOutcome = "answered",
  ): Promise<void> {
    const transitMs = this.#transitOf(companyKey).judge(this.#clock.now() - sentAt);
    const from = Math.floor(this.#databaseClock.rangeOf(sentAt)[0]);
    const to = Math.ceil(this.#databaseClock.rangeOf(sentAt + transitMs)[1]);
    const over: Over = { ...booked, arrival: [from, to], outcome };
    await this.#withMemory(companyKey, this.#clock, (memory, now) => ({
      memory: noteAnswer(memory, over, now),
      result: undefined,
    }));
  }

  /** Gong answered 429: nobody sends to this company for so long. */
  async backOff(companyKey: string, retryAfterMs: number): Promise<void> {
    await this.#withMemory(companyKey, this.#clock, (memory, now) => ({
      memory: backOff(memory, retryAfterMs, now),
      result: undefined,
    }));
  }

  async #waitForSlot(
    companyKey: string,
    lane: Lane,
    startedAt: number,
    signal: AbortSignal,
  ): Promise<Booked> {
    let leadMs = firstLeadMs;
    let giveBack: Booked | undefined;
    for (;;) {
      const answer = await this.#ask(companyKey, lane, leadMs, giveBack);
      giveBack = undefined;
      if (answer.kind === "closed") throw busy(answer.inMs);
      if (answer.kind === "down") throw new GongDown(answer.sinceMs, answer.inMs);
      if (answer.kind === "ask-again") {
        if (this.#clock.now() - startedAt > laneRules[lane].maxWaitMs) throw busy(answer.inMs);
        await this.#sleep(Math.ceil(answer.inMs), signal);
        signal.throwIfAborted();
        continue;
      }
      const lateMs = await this.#sleepUntil(companyKey, answer, signal);
      if (lateMs <= maxLatenessMs) return answer;
      giveBack = answer;
      leadMs = Math.min(leadMs * 2, maxLeadMs);
    }
  }

  async #ask(
    companyKey: string,
    lane: Lane,
    leadMs: number,
    giveBack: Booked | undefined,
  ): Promise<SlotAnswer> {
    const transitMs = this.#transitOf(companyKey).longestMs + maxLatenessMs;
    const seen = await this.#withMemory(companyKey, this.#clock, (before, now) => {
      const { memory, answer } = takeSlot(before, { lane, now, leadMs, transitMs, giveBack });
      return { memory, result: answer };
    });
    this.#databaseClock.observe(seen.sentAt, seen.databaseAt, seen.receivedAt);
    return seen.result;
  }

  #transitOf(companyKey: string): Transit {
    const transit = this.#transits.get(companyKey) ?? new Transit();
    this.#transits.set(companyKey, transit);
    return transit;
  }

  /** How much later than the slot we woke, in milliseconds. */
  async #sleepUntil(companyKey: string, booked: Booked, signal: AbortSignal): Promise<number> {
    const local = this.#databaseClock.surelyAfter(booked.at);
    try {
      for (let left = local - this.#clock.now(); left > 0; left = local - this.#clock.now()) {
        await this.#sleep(Math.ceil(left), signal);
        signal.throwIfAborted();
      }
      signal.throwIfAborted();
      return this.#clock.now() - local;
    } catch (error) {
      await this.#withMemory(companyKey, this.#clock, (memory) => ({
        memory: giveSlotBack(memory, booked),
        result: undefined,
      }));
      throw error;
    }
  }
}

function busy(retryAfterMs: number): GongError {
  return new GongError({ kind: "rate-limited", operationId: governorOperation, retryAfterMs });
}

let shared: Governor | undefined;

/** The governor of this process. */
export function governor(): Governor {
  shared ??= new Governor();
  return shared;
}
