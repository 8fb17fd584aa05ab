import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { log } from "#lib/log.ts";
import { contentSelector as all } from "../calls/content-selector.ts";
import { retryableRecords } from "../quarantine.ts";
import { readMirror, readTruth } from "../testing/read-truth.ts";
import { type SyncHarness, type SyncTenant, startSyncHarness, wait } from "../testing/sync-harness.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";

let harness: SyncHarness;
beforeAll(async () => {
  harness = await startSyncHarness({ acme: 500, nordwind: 1 });
});
afterAll(() => harness.simulator.stop());
afterEach(() => {
  harness.control.quiet("*");
  harness.control.set("*", { perSecond: 1_000_000 });
  vi.restoreAllMocks();
});

const requests = () =>
  Object.entries(harness.control.counters("acme").byRoute)
    .filter(([route]) => route === "POST /v2/calls/extensive")
    .reduce((sum, [, answers]) => sum + answers.total, 0);
/** R11's figure for a page of a hundred. */
const allowed = 2 * Math.log2(100) + 2;

const quarantineOf = ({ tenantId }: SyncTenant) =>
  withTenant(tenantId, (tx) => tx.quarantinedRecord.findMany({ where: { tenantId } }));
const ids = async (tenant: SyncTenant) => (await readMirror(tenant.tenantId)).map(({ id }) => id);

/** Runs the calls until the stream no longer fails; answers with how often it failed. */
async function runPastFailures(tenant: SyncTenant): Promise<number> {
  for (let failures = 0; failures < 10; failures += 1) {
    harness.control.resetCounters();
    const result = await tenant.run("calls");
    if (result !== "failed") return failures;
    wait(harness, 5 * 60_000);
  }
  throw new Error("the copy does not end");
}

describe("R11: a page with a record that breaks it", () => {
  it.each(["garbled", "cut"] as const)(
    "is read but for that record: %s",
    async (brokenBy) => {
      const healthy = await harness.newTenant();
      harness.control.resetCounters();
      await healthy.run("calls");
      const usual = requests();
      const alert = vi.spyOn(log, "error");
      const tenant = await harness.newTenant();
      const [brokenCallId = ""] = harness.control.newestCallIds("acme", 17).slice(-1);
      harness.control.set("acme", { brokenCallId, brokenBy });
      expect(await runPastFailures(tenant)).toBe(2);
      expect(requests() - usual).toBeLessThanOrEqual(allowed);
      expect(await ids(tenant)).toEqual((await ids(healthy)).filter((id) => id !== brokenCallId));
      expect(await quarantineOf(tenant)).toMatchObject([
        {
          stream: "calls",
          gongId: brokenCallId,
          isPoison: true,
          reason: expect.stringContaining("this record"),
        },
      ]);

      // Reading on costs one more request a page, no further search and no further alarm.
      wait(harness, 5 * 60_000);
      harness.control.resetCounters();
      expect(await tenant.run("calls")).toBe("done");
      expect(requests()).toBeLessThanOrEqual(2);
      expect(alert.mock.calls.filter(([event]) => event === "sync.quarantined")).toHaveLength(1);

      // It is tried again after a day, and stays set aside while it still breaks.
      wait(harness, dayMs + hourMs);
      expect(await tenant.run("months")).toBe("done");
      expect(await quarantineOf(tenant)).toHaveLength(1);
      harness.control.set("acme", { brokenCallId: "" });
      wait(harness, dayMs + hourMs);
      expect(await tenant.run("months")).toBe("done");
      expect(await quarantineOf(tenant)).toEqual([]);
      expect(await ids(tenant)).toContain(brokenCallId);
      expect(alert.mock.calls.filter(([event]) => event === "sync.quarantined")).toHaveLength(1);
    },
    60_000,
  );

  it("is tried again at once by a version that reads records differently", async () => {
    const tenant = await harness.newTenant();
    const { tenantId } = tenant;
    const [brokenCallId = ""] = harness.control.newestCallIds("acme", 5);
    harness.control.set("acme", { brokenCallId });
    await runPastFailures(tenant);
    const retryable = () =>
      withTenant(tenantId, (tx) =>
        retryableRecords(tx, tenantId, "calls", { nowMs: harness.now.now(), limit: 9 }),
      );
    expect(await retryable()).toEqual([]);
    await withTenant(tenantId, (tx) =>
      tx.quarantinedRecord.updateMany({ where: { tenantId }, data: { reader: "call-0" } }),
    );
    expect(await retryable()).toEqual([brokenCallId]);
    harness.control.set("acme", { brokenCallId: "" });
    await tenant.run("months");
    expect(await quarantineOf(tenant)).toEqual([]);
    expect(await ids(tenant)).toContain(brokenCallId);
  });

  it("is read in parts when it is too large, and one record that is too large alone is set aside", async () => {
    const tenant = await harness.newTenant();
    const fromMs = harness.now.now() - 30 * dayMs;
    const sizes: { id: string; bytes: number }[] = [];
    for (const { id } of await readTruth(harness, { fromMs })) {
      const input = { filter: { callIds: [id] }, contentSelector: all };
      await harness
        .client()
        .calls.listExtensive(input, { onAnswer: ({ bytes }) => sizes.push({ id, bytes }) });
    }
    const [largest, second] = sizes.toSorted((a, b) => b.bytes - a.bytes);
    const maxAnswerBytes = ((largest?.bytes ?? 0) + (second?.bytes ?? 0)) / 2;
    const gong = harness.client("acme", { maxAnswerBytes });
    for (let run = 0; run < 6; run += 1) {
      const calls = { ...gong.calls, getTranscripts: harness.client().calls.getTranscripts };
      const result = await tenant.run("calls", { openGong: async () => ({ ...gong, calls }) });
      if (result === "done") break;
      wait(harness, 5 * 60_000);
    }
    expect(await quarantineOf(tenant)).toMatchObject([
      { gongId: largest?.id, reason: expect.stringContaining("too large") },
    ]);
    expect(await ids(tenant)).toHaveLength(sizes.length - 1);
  }, 60_000);

  it("is read but for its second when Gong cannot even list it", async () => {
    const healthy = await harness.newTenant();
    await healthy.run("calls");
    const tenant = await harness.newTenant();
    const [brokenCallId = ""] = harness.control.newestCallIds("acme", 20).slice(-1);
    harness.control.set("acme", { brokenCallId, brokenIn: "everywhere" });
    await runPastFailures(tenant);
    const others = (await ids(healthy)).filter((id) => id !== brokenCallId);
    expect(await ids(tenant)).toEqual(others);
    const [second] = await quarantineOf(tenant);
    expect(second).toMatchObject({ gongId: expect.stringMatching(/^second-2026-/), isPoison: true });
    // The present is read on around it, without a failure, until it is tried again after a day and can be listed.
    wait(harness, 5 * 60_000);
    expect(await tenant.run("calls")).toBe("done");
    harness.control.set("acme", { brokenCallId: "" });
    wait(harness, dayMs + hourMs);
    for (const stream of ["months", "calls"] as const) expect(await tenant.run(stream)).toBe("done");
    expect(await quarantineOf(tenant)).toEqual([]);
    expect(await ids(tenant)).toContain(brokenCallId);
  }, 60_000);

  it("is waited for, not searched, while Gong as a whole is down", async () => {
    const tenant = await harness.newTenant();
    harness.control.set("acme", { outage: "unavailable" });
    for (let run = 0; run < 5; run += 1) {
      harness.control.resetCounters();
      expect(await tenant.run("calls")).toBe("failed");
      expect(requests()).toBeLessThanOrEqual(3);
      wait(harness, hourMs);
    }
    harness.control.quiet("acme");
    harness.control.set("*", { perSecond: 1_000_000 });
    await runPastFailures(tenant);
    expect(await quarantineOf(tenant)).toEqual([]);
    expect(await readMirror(tenant.tenantId)).toEqual(
      await readTruth(harness, { fromMs: await copiedFrom(tenant) }),
    );
  });
});

describe("R11: a transcript that breaks the answer", () => {
  it.each(["garbled", "cut"] as const)("is set aside and the others are read: %s", async (brokenBy) => {
    const tenant = await harness.newTenant();
    const [brokenCallId = ""] = harness.control.newestCallIds("acme", 9).slice(-1);
    const isHeard = async () => (await readMirror(tenant.tenantId)).find(({ id }) => id === brokenCallId);
    harness.control.set("acme", { brokenCallId, brokenIn: "transcripts", brokenBy });
    await runPastFailures(tenant);
    expect(await quarantineOf(tenant)).toMatchObject([{ stream: "transcripts", gongId: brokenCallId }]);
    expect((await isHeard())?.turns).toBe(0);
    harness.control.set("acme", { brokenCallId: "" });
    const truth = await readTruth(harness, { fromMs: await copiedFrom(tenant) });
    expect((await readMirror(tenant.tenantId)).filter(({ id }) => id !== brokenCallId)).toEqual(
      truth.filter(({ id }) => id !== brokenCallId),
    );
    wait(harness, dayMs + hourMs);
    await tenant.run("transcripts");
    expect((await isHeard())?.turns).toBeGreaterThan(0);
    expect(await quarantineOf(tenant)).toEqual([]);
  });
});

const copiedFrom = async ({ tenantId }: SyncTenant) => {
  const oldest = await withTenant(tenantId, (tx) =>
    tx.syncWindow.findFirstOrThrow({ where: { tenantId, kind: "history" }, orderBy: { fromAt: "asc" } }),
  );
  return oldest.fromAt.getTime();
};
