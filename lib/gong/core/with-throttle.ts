import { type GongErrorKind, isGongError } from "./errors.ts";

/** What became of one request, told to the limiter so that it can judge how much budget there really is. */
export interface LimiterOutcome {
  status: number | undefined;
  errorKind: GongErrorKind | undefined;
  /** What Gong asked for, when it did. */
  retryAfterMs: number | undefined;
}

/** Owns the company's budget. One `acquire` is one request; it may reject instead of waiting. */
export interface Limiter {
  acquire(options: { signal: AbortSignal }): Promise<{ waitedMs: number }>;
  /** Gong answered 429: nobody should send for this long. */
  backOff(retryAfterMs: number): Promise<void> | void;
  report?(outcome: LimiterOutcome): Promise<void> | void;
}

/** Used when a 429 does not say how long, in milliseconds. */
const unstatedBackOffMs = 1_000;

/** Waits for the limiter, makes the request, and tells the limiter how it went. */
export async function withThrottle<T>(
  limiter: Limiter,
  signal: AbortSignal,
  request: (waitedMs: number) => Promise<T>,
  statusOf: (result: T) => number,
): Promise<T> {
  const { waitedMs } = await limiter.acquire({ signal });
  signal.throwIfAborted();
  try {
    const result = await request(waitedMs);
    await limiter.report?.({ status: statusOf(result), errorKind: undefined, retryAfterMs: undefined });
    return result;
  } catch (error) {
    if (isGongError(error)) {
      const { status, kind, retryAfterMs } = error;
      if (kind === "rate-limited") await limiter.backOff(retryAfterMs ?? unstatedBackOffMs);
      await limiter.report?.({ status, errorKind: kind, retryAfterMs });
    }
    throw error;
  }
}
