import { describe, expect, it } from "vitest";
import { GongError } from "./errors.ts";
import { type Limiter, withThrottle } from "./with-throttle.ts";

function setUp(overrides: Partial<Limiter> = {}) {
  const log: unknown[] = [];
  const limiter: Limiter = {
    acquire: async () => {
      log.push("acquire");
      return { waitedMs: 40 };
    },
    backOff: (ms) => {
      log.push({ backOff: ms });
    },
    report: (outcome) => {
      log.push(outcome);
    },
    ...overrides,
  };
  const run = <T>(request: (waitedMs: number) => Promise<T>, signal = new AbortController().signal) =>
    withThrottle(limiter, signal, request, () => 200);
  return { log, run };
}

const limited = (retryAfterMs?: number) =>
  new GongError({ kind: "rate-limited", operationId: "x", status: 429, retryAfterMs });

describe("asking the limiter", () => {
  it("waits for a slot first, says how long, and reports the outcome", async () => {
    const { log, run } = setUp();
    const waited = await run(async (waitedMs) => {
      log.push("request");
      return waitedMs;
    });
    expect(waited).toBe(40);
    expect(log).toEqual([
      "acquire",
      "request",
      { status: 200, errorKind: undefined, retryAfterMs: undefined },
    ]);
  });

  it("closes the gate for everybody after a 429, for as long as Gong said", async () => {
    const { log, run } = setUp();
    await expect(run(() => Promise.reject(limited(5_000)))).rejects.toMatchObject({ kind: "rate-limited" });
    expect(log).toEqual([
      "acquire",
      { backOff: 5_000 },
      { status: 429, errorKind: "rate-limited", retryAfterMs: 5_000 },
    ]);
  });

  it("closes the gate for a second when Gong did not say", async () => {
    const { log, run } = setUp();
    await expect(run(() => Promise.reject(limited()))).rejects.toThrow();
    expect(log).toContainEqual({ backOff: 1_000 });
  });

  it("sends nothing when the limiter refuses", async () => {
    const refusal = new Error("over the day's cap");
    const { run } = setUp({ acquire: () => Promise.reject(refusal) });
    let wasSent = false;
    const work = run(async () => {
      wasSent = true;
    });
    await expect(work).rejects.toBe(refusal);
    expect(wasSent).toBe(false);
  });

  it("sends nothing when the caller gave up while waiting", async () => {
    const caller = new AbortController();
    const { run } = setUp({
      acquire: async () => {
        caller.abort(new Error("gave up"));
        return { waitedMs: 0 };
      },
    });
    await expect(run(() => Promise.resolve("sent"), caller.signal)).rejects.toThrow("gave up");
  });

  it("does without a report", async () => {
    const bare: Limiter = { acquire: async () => ({ waitedMs: 0 }), backOff: () => undefined };
    const { signal } = new AbortController();
    const answered = withThrottle(
      bare,
      signal,
      async () => "ok",
      () => 200,
    );
    expect(await answered).toBe("ok");
    await expect(
      withThrottle(
        bare,
        signal,
        () => Promise.reject(limited()),
        () => 200,
      ),
    ).rejects.toMatchObject({ kind: "rate-limited" });
  });
});
