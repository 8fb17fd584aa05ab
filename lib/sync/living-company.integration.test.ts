import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { readMirror, readTruth } from "./testing/read-truth.ts";
import { type SyncHarness, startSyncHarness } from "./testing/sync-harness.ts";
import { dayMs } from "./windows/plan-windows.ts";

const minuteMs = 60_000;

let harness: SyncHarness;
beforeAll(async () => {
  harness = await startSyncHarness({ acme: 3_000, nordwind: 400 });
});
afterAll(() => harness.simulator.stop());
afterEach(() => {
  harness.control.quiet("*");
  harness.control.set("*", { perSecond: 1_000_000 });
});

describe("the mirror of a company that goes on living", () => {
  it("follows new, edited, deleted and newly private calls and late transcripts", async () => {
    const tenant = await harness.newTenant("nordwind");
    const { control } = harness;
    const fromMs = harness.now.now() - 30 * dayMs;
    await tenant.runAll();
    const known = control.newestCallIds("nordwind", 12);
    const [edited = "", , hidden = ""] = known;
    const deleted = known[10] ?? "";
    control.deleteCall("nordwind", deleted);
    control.changeCall("nordwind", edited, { metaData: { title: "Renamed by the host" } });
    control.changeCall("nordwind", hidden, { isPrivate: true });
    const late = control.insertCall("nordwind", { likeCallId: known[2], title: "Held just now" });
    control.changeCall("nordwind", late, { transcriptReadyMs: control.now() + 12 * minuteMs });
    for (let pass = 0; pass < 10; pass += 1) {
      // Past midnight UTC, for the daily sweep.
      harness.clock.move(pass === 5 ? 10 * 60 * minuteMs : 5 * minuteMs);
      expect(await tenant.run("calls")).toBe("done");
      expect(await tenant.run("transcripts")).toBe("done");
    }
    const mirror = await readMirror(tenant.tenantId);
    expect(mirror).toEqual(await readTruth(harness, { company: "nordwind", fromMs }));
    expect(mirror.find((call) => call.id === hidden)).toMatchObject({
      isPrivate: true,
      transcript: null,
      turns: 0,
    });
    expect(mirror.find((call) => call.id === late)?.turns).toBeGreaterThan(0);
    expect(mirror.map((call) => call.id)).not.toContain(deleted);
    expect(tenant.asked.flat().filter((id) => id === hidden)).toHaveLength(1);
  });

  it("reads a window again whose cursor died in an hour without a worker", async () => {
    const tenant = await harness.newTenant();
    const fromMs = harness.now.now() - 30 * dayMs;
    const { tenantId } = tenant;
    const halfRead = () =>
      withTenant(tenantId, (tx) => tx.syncWindow.count({ where: { tenantId, cursor: { not: null } } }));
    const stopping = new AbortController();
    let answers = 0;
    const at = (step: string) => {
      if (step === "after calls request") answers += 1;
      if (answers === 2) stopping.abort();
    };
    expect(await tenant.run("calls", { at, stopping: stopping.signal })).toBe("stopped");
    const partial = (await readMirror(tenant.tenantId)).length;
    expect(await halfRead()).toBeGreaterThan(0);
    harness.clock.move(61 * minuteMs);
    expect(await tenant.run("calls")).toBe("done");
    const truth = await readTruth(harness, { fromMs });
    expect(partial).toBeLessThan(truth.length);
    expect(await readMirror(tenant.tenantId)).toEqual(truth);
  }, 120_000);

  it("believes no false emptiness, and catches up when Gong has come to its senses", async () => {
    const tenant = await harness.newTenant("nordwind");
    await tenant.runAll();
    const before = await readMirror(tenant.tenantId);
    expect(before).not.toEqual([]);
    harness.control.set("nordwind", { falseEmpty: true });
    harness.clock.move(5 * minuteMs);
    await tenant.run("calls");
    expect(await readMirror(tenant.tenantId)).toEqual(before);
    harness.control.set("nordwind", { falseEmpty: false });
    const id = harness.control.insertCall("nordwind", {});
    harness.clock.move(5 * minuteMs);
    expect(await tenant.run("calls")).toBe("done");
    expect((await readMirror(tenant.tenantId)).map((call) => call.id)).toContain(id);
  });
});
