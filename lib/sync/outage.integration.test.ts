import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opensAfter, probeEveryMs } from "#lib/connections/governor/breaker.ts";
import { AppError } from "#lib/errors.ts";
import { playOutage } from "./testing/play-outage.ts";
import { type SyncHarness, startSyncHarness } from "./testing/sync-harness.ts";

/** The benchmark `outage` plays all six hours. */
const hours = 1;

let harness: SyncHarness;
beforeAll(async () => {
  harness = await startSyncHarness({ acme: 40, nordwind: 80 });
});
afterAll(() => harness.simulator.stop());

describe("R10: an outage of Gong", () => {
  it("is met with one request each half minute and an answer at once, and is caught up with within ten minutes", async () => {
    const story = await playOutage(harness, hours);
    expect(opensAfter).toBeLessThanOrEqual(10);
    expect(story.failures).toHaveLength(opensAfter);
    expect([...story.failures, ...story.looks].every(({ status }) => status === 503)).toBe(true);
    const gaps = story.looks.map(
      ({ at }, index) => at - (story.looks[index - 1]?.at ?? Number.NEGATIVE_INFINITY),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(probeEveryMs);
    expect(story.looks.length).toBeLessThanOrEqual(story.outageMs / probeEveryMs);

    expect(story.wasSent).toBe(false);
    expect(story.refusal).toBeInstanceOf(AppError);
    const { code, message, nextStep, retryAfterSeconds } = story.refusal as AppError;
    expect(code).toBe("gong_unavailable");
    expect(message).toMatch(/has not answered since \d\d:\d\d UTC/);
    expect(nextStep).toContain("stays readable");
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(probeEveryMs / 1_000);
    const calls = story.streamsDown.find(({ stream }) => stream === "calls");
    expect(calls).toMatchObject({ state: "failed", errorCode: "gong_down" });

    expect(story.caughtUpAfterMs).not.toBeNull();
    expect(story.streamsAfter.filter(({ errorCode }) => errorCode !== null)).toEqual([]);
  }, 60_000);
});
