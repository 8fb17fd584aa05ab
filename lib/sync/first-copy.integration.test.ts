import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readMirror, readTruth } from "./testing/read-truth.ts";
import { type SyncHarness, startSyncHarness } from "./testing/sync-harness.ts";

let harness: SyncHarness;
beforeAll(async () => {
  harness = await startSyncHarness();
});
afterAll(() => harness.simulator.stop());
afterEach(() => harness.control.quiet("*"));

describe("the first copy", () => {
  it("mirrors exactly what Gong shows of the last thirty days", async () => {
    const tenant = await harness.newTenant();
    const truth = await readTruth(harness);
    expect(truth.length).toBeGreaterThan(200);
    expect(truth.some((call) => call.isPrivate)).toBe(true);
    expect(await tenant.runAll()).toEqual(["done", "done", "done", "done"]);
    expect(await readMirror(tenant.tenantId)).toEqual(truth);
  });
});
