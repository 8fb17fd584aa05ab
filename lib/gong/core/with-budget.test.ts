import { describe, expect, it } from "vitest";
import { createFakeTime } from "../testing/fake-time.ts";
import { withBudget } from "./with-budget.ts";

function setUp(signal?: AbortSignal, isOutcomeUnknown = false) {
  const time = createFakeTime();
  return {
    time,
    budget: {
      operationId: "x",
      timeoutMs: 1_000,
      sleep: time.sleep,
      signal,
      isOutcomeUnknown: () => isOutcomeUnknown,
    },
  };
}

describe("the time budget", () => {
  it("gives the result of work that is done in time", async () => {
    const { time, budget } = setUp();
    expect(await time.run(withBudget(budget, async () => 7))).toBe(7);
  });

  it("passes an error of the work on as it is", async () => {
    const { time, budget } = setUp();
    const error = new Error("mine");
    await expect(time.run(withBudget(budget, () => Promise.reject(error)))).rejects.toBe(error);
  });

  it("ends work that takes too long, even when it does not listen", async () => {
    const { time, budget } = setUp();
    const work = time.run(withBudget(budget, () => new Promise(() => undefined)));
    await expect(work).rejects.toMatchObject({ kind: "timeout", isOutcomeUnknown: false });
  });

  it("tells the work through the signal", async () => {
    const { time, budget } = setUp();
    let seen: unknown;
    const work = withBudget(
      budget,
      (signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            seen = signal.reason;
            reject(signal.reason);
          });
        }),
    );
    await expect(time.run(work)).rejects.toMatchObject({ kind: "timeout" });
    expect(seen).toMatchObject({ kind: "timeout" });
  });

  it("ends when the caller gives up, at once", async () => {
    const caller = new AbortController();
    const { budget } = setUp(caller.signal);
    const work = withBudget(budget, () => new Promise(() => undefined));
    caller.abort();
    await expect(work).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("does not begin for a caller who has given up before", async () => {
    const { budget } = setUp(AbortSignal.abort());
    let hasBegun = false;
    const work = withBudget(budget, async () => {
      hasBegun = true;
    });
    await expect(work).rejects.toMatchObject({ kind: "cancelled" });
    expect(hasBegun).toBe(false);
  });

  it("says when a change may have been made before the end", async () => {
    const { time, budget } = setUp(undefined, true);
    const work = time.run(withBudget(budget, () => new Promise(() => undefined)));
    await expect(work).rejects.toMatchObject({ kind: "timeout", isOutcomeUnknown: true });
  });

  it("leaves no timer and no listener behind", async () => {
    const caller = new AbortController();
    const { time, budget } = setUp(caller.signal);
    await time.run(withBudget(budget, async () => 1));
    caller.abort();
    time.advance(10_000);
    await expect(time.run(new Promise(() => undefined))).rejects.toThrow("nobody sleeps");
  });
});
