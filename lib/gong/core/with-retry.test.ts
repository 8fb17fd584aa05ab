import { describe, expect, it } from "vitest";
import { createFakeTime } from "../testing/fake-time.ts";
import { defaultRetryPolicy } from "./decide-retry.ts";
import { GongError, type GongErrorOptions } from "./errors.ts";
import type { GongEvent } from "./events.ts";
import { type RetryContext, withRetry } from "./with-retry.ts";

function setUp(signal = new AbortController().signal) {
  const time = createFakeTime();
  const events: GongEvent[] = [];
  const context: RetryContext = {
    operationId: "x",
    access: "read",
    policy: defaultRetryPolicy,
    deadline: time.clock.now() + 120_000,
    clock: time.clock,
    sleep: time.sleep,
    random: () => 0,
    onEvent: (event) => events.push(event),
    signal,
  };
  return { time, events, context };
}

const failed = (options: Partial<GongErrorOptions> = {}) =>
  new GongError({ kind: "server", operationId: "x", ...options });

describe("trying again", () => {
  it("stops at the first success and tells each reason", async () => {
    const { time, events, context } = setUp();
    const result = await time.run(
      withRetry(context, async (attempt) => {
        if (attempt === 1) throw failed({ kind: "rate-limited", retryAfterMs: 2_000 });
        if (attempt === 2) throw failed();
        return attempt;
      }),
    );
    expect(result).toBe(3);
    expect(time.sleeps).toEqual([2_000, 500]);
    expect(events).toEqual([
      { type: "retry", operationId: "x", attempt: 1, reason: "rate-limited", waitMs: 2_000 },
      { type: "retry", operationId: "x", attempt: 2, reason: "server-error", waitMs: 500 },
    ]);
  });

  it("throws the last error with its number when all tries are used up", async () => {
    const { time, context } = setUp();
    const work = time.run(withRetry(context, () => Promise.reject(failed())));
    await expect(work).rejects.toMatchObject({ kind: "server", attempt: 4 });
    expect(time.sleeps).toHaveLength(3);
  });

  it("hands a long wait to the caller instead of sleeping", async () => {
    const { time, context } = setUp();
    const error = failed({ kind: "rate-limited", retryAfterMs: 3_600_000 });
    await expect(time.run(withRetry(context, () => Promise.reject(error)))).rejects.toBe(error);
    expect(time.sleeps).toEqual([]);
  });

  it("wakes up when the caller gives up during a pause", async () => {
    const caller = new AbortController();
    const { context } = setUp(caller.signal);
    const reason = failed({ kind: "cancelled" });
    let tries = 0;
    const work = withRetry(context, () => {
      tries += 1;
      queueMicrotask(() => caller.abort(reason));
      return Promise.reject(failed());
    });
    await expect(work).rejects.toBe(reason);
    expect(tries).toBe(1);
  });

  it("leaves foreign errors alone", async () => {
    const { context } = setUp();
    const error = new TypeError("bug");
    await expect(withRetry(context, () => Promise.reject(error))).rejects.toBe(error);
  });
});
