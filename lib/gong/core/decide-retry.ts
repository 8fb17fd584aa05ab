import type { Access } from "./define-operation.ts";
import { GongError } from "./errors.ts";

export interface RetryPolicy {
  /** Tries in all, the first included. */
  maxAttempts: number;
  /** A longer wait is not slept but handed to the caller, in milliseconds. */
  maxWaitMs: number;
  baseMs: number;
  capMs: number;
  /** Whether our own backoff is shortened at random, by up to half. */
  hasJitter: boolean;
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 4,
  maxWaitMs: 30_000,
  baseMs: 500,
  capMs: 8_000,
  hasJitter: true,
};

export interface RetryFacts {
  access: Access;
  /** Which try failed, counted from 1. */
  attempt: number;
  now: number;
  /** When the time budget ends, epoch milliseconds. */
  deadline: number;
  /** In [0, 1). */
  random: number;
  policy: RetryPolicy;
}

export type RetryReason =
  | "rate-limited"
  | "server-error"
  | "network-error"
  | "unreadable-answer"
  | "not-repeatable"
  | "unsafe-to-repeat"
  | "tries-used-up"
  | "wait-too-long"
  | "no-time-left";

export interface RetryDecision {
  retry: boolean;
  reason: RetryReason;
  waitMs: number;
}

/**
 * Decides whether a failed try is made again, and when. Pure. Reads are repeated after trouble that passes; a write
 * only when it cannot have been carried out (429, or no connection came about). An explicit `Retry-After` is
 * obeyed to the millisecond, without jitter; our own backoff doubles, with jitter between half and all of it.
 */
export function decideRetry(error: unknown, facts: RetryFacts): RetryDecision {
  const no = (reason: RetryReason): RetryDecision => ({ retry: false, reason, waitMs: 0 });
  if (!(error instanceof GongError)) return no("not-repeatable");
  const cause = repeatableCause(error);
  if (cause === undefined) return no("not-repeatable");
  if (cause !== "rate-limited" && facts.access !== "read" && error.isOutcomeUnknown)
    return no("unsafe-to-repeat");
  if (facts.attempt >= facts.policy.maxAttempts) return no("tries-used-up");
  const waitMs = error.retryAfterMs ?? backoffMs(facts);
  if (waitMs > facts.policy.maxWaitMs) return no("wait-too-long");
  if (facts.now + waitMs >= facts.deadline) return no("no-time-left");
  return { retry: true, reason: cause, waitMs };
}

function repeatableCause(error: GongError): RetryReason | undefined {
  if (error.kind === "rate-limited") return "rate-limited";
  if (error.kind === "server") return "server-error";
  if (error.kind === "network") return "network-error";
  return error.kind === "contract" && error.isUnreadable ? "unreadable-answer" : undefined;
}

function backoffMs({ attempt, random, policy }: RetryFacts): number {
  const full = Math.min(policy.baseMs * 2 ** (attempt - 1), policy.capMs);
  return policy.hasJitter ? Math.round(full / 2 + (full / 2) * random) : full;
}
