import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRetry, defaultRetryPolicy, type RetryFacts } from "./decide-retry.ts";
import { GongError, type GongErrorOptions, gongErrorKinds } from "./errors.ts";

const facts: RetryFacts = {
  access: "read",
  attempt: 1,
  now: 0,
  deadline: 120_000,
  random: 0,
  policy: defaultRetryPolicy,
};

function failed(options: Partial<GongErrorOptions>) {
  return new GongError({ kind: "server", operationId: "x", ...options });
}

describe("whether to try again", () => {
  it.each(gongErrorKinds.filter((kind) => !["server", "network", "rate-limited"].includes(kind)))(
    "never after %s, which time does not heal",
    (kind) => {
      expect(decideRetry(failed({ kind }), facts)).toEqual({
        retry: false,
        reason: "not-repeatable",
        waitMs: 0,
      });
    },
  );

  it.each([
    ["server", "server-error"],
    ["network", "network-error"],
    ["rate-limited", "rate-limited"],
  ] as const)("a read after %s", (kind, reason) => {
    expect(decideRetry(failed({ kind }), facts)).toMatchObject({ retry: true, reason });
  });

  it("a read whose answer was cut", () => {
    const decision = decideRetry(failed({ kind: "contract", isUnreadable: true }), facts);
    expect(decision).toMatchObject({ retry: true, reason: "unreadable-answer" });
  });

  it.each(["write", "destructive"] as const)("never a %s whose outcome is unknown", (access) => {
    for (const kind of ["server", "network"] as const) {
      const decision = decideRetry(failed({ kind, isOutcomeUnknown: true }), { ...facts, access });
      expect(decision).toEqual({ retry: false, reason: "unsafe-to-repeat", waitMs: 0 });
    }
  });

  it("a write that was refused before it was carried out, or never left", () => {
    const write = { ...facts, access: "write" as const };
    expect(decideRetry(failed({ kind: "rate-limited" }), write).retry).toBe(true);
    expect(decideRetry(failed({ kind: "network", isOutcomeUnknown: false }), write).retry).toBe(true);
  });

  it("not beyond the number of tries", () => {
    const last = { ...facts, attempt: defaultRetryPolicy.maxAttempts };
    expect(decideRetry(failed({}), last)).toMatchObject({ retry: false, reason: "tries-used-up" });
  });

  it("not when the wait is longer than anybody should sleep", () => {
    const decision = decideRetry(failed({ kind: "rate-limited", retryAfterMs: 30_001 }), facts);
    expect(decision).toMatchObject({ retry: false, reason: "wait-too-long" });
  });

  it("not when the wait ends after the time budget", () => {
    const late = { ...facts, now: 119_000 };
    const decision = decideRetry(failed({ kind: "rate-limited", retryAfterMs: 1_000 }), late);
    expect(decision).toMatchObject({ retry: false, reason: "no-time-left" });
  });

  it("never after an error that is not of this client", () => {
    expect(decideRetry(new TypeError("x"), facts).retry).toBe(false);
    expect(decideRetry("x", facts).retry).toBe(false);
  });
});

describe("how long to wait", () => {
  it("exactly what Gong asked for, whatever the dice say", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.double({ min: 0, max: 0.999 }),
        (retryAfterMs, random) => {
          const error = failed({ kind: "rate-limited", retryAfterMs });
          expect(decideRetry(error, { ...facts, random }).waitMs).toBe(retryAfterMs);
        },
      ),
    );
  });

  it("doubling, with the lower half certain and the upper half by chance", () => {
    const policy = { ...defaultRetryPolicy, maxAttempts: 10 };
    const waits = (random: number) =>
      [1, 2, 3, 4, 5, 6].map(
        (attempt) => decideRetry(failed({}), { ...facts, attempt, random, policy }).waitMs,
      );
    expect(waits(0)).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
    expect(waits(0.999999)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  });
});
