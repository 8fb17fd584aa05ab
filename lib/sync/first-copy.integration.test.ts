import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { hideMirror } from "./purge/hide-mirror.ts";
import { workPurges } from "./purge/work-purges.ts";
import { mirrorTables } from "./purge-mirror.ts";
import { type CallFingerprint, readMirror, readTruth } from "./testing/read-truth.ts";
import { type SyncHarness, type SyncTenant, startSyncHarness } from "./testing/sync-harness.ts";

let harness: SyncHarness;
/** The larger company before any fault; reading it is most of this file's time. */
let acme: CallFingerprint[];
beforeAll(async () => {
  harness = await startSyncHarness({ acme: 2_000, nordwind: 300 });
  acme = await readTruth(harness);
}, 120_000);
afterAll(() => harness.simulator.stop());
afterEach(() => {
  harness.control.quiet("*");
  harness.control.set("*", { perSecond: 1_000_000 });
});

const patience = 200;

/** Runs the calls stream, past failures, until it is done. */
async function runToEnd(tenant: SyncTenant): Promise<void> {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    if ((await tenant.run("calls")) === "done") return;
    await withTenant(tenant.tenantId, (tx) =>
      tx.syncStream.updateMany({
        where: { tenantId: tenant.tenantId, stream: "calls" },
        data: { nextRunAt: new Date(harness.now.now()) },
      }),
    );
  }
  throw new Error("the copy does not end");
}

describe("the first copy", () => {
  it("mirrors exactly what Gong shows of the last thirty days, at two requests a hundred calls", async () => {
    const tenant = await harness.newTenant();
    expect(acme.length).toBeGreaterThan(120);
    const privateIds = acme.filter((call) => call.isPrivate).map((call) => call.id);
    expect(privateIds).not.toEqual([]);
    harness.control.resetCounters();
    for (const stream of ["workspaces", "users", "calls", "transcripts"] as const) {
      expect(await tenant.run(stream)).toBe("done");
    }
    expect(await readMirror(tenant.tenantId)).toEqual(acme);

    const { requests, byRoute } = harness.control.counters("acme");
    const windows = 5;
    expect(requests).toBeLessThanOrEqual(2 * Math.ceil(acme.length / 100) + 2 * windows + 2);
    expect(Object.keys(byRoute)).not.toContain("GET /v2/calls");
    const asked = tenant.asked.flat();
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((id) => privateIds.includes(id))).toEqual([]);
    expect(tenant.asked.every((ids) => ids.length <= 100)).toBe(true);
  }, 120_000);

  it("copies workspaces and users and matches members to them", async () => {
    const tenant = await harness.newTenant("nordwind");
    const { tenantId } = tenant;
    const [user] = (await harness.client("nordwind").users.list()).items;
    await withTenant(tenantId, async (tx) => {
      const { personId } = await tx.member.findFirstOrThrow({ where: { tenantId } });
      await tx.person.update({ where: { id: personId }, data: { email: String(user?.emailAddress) } });
    });
    await tenant.run("workspaces");
    await tenant.run("users");
    await withTenant(tenantId, async (tx) => {
      expect(await tx.gongUser.count({ where: { tenantId } })).toBeGreaterThan(5);
      expect(await tx.gongWorkspace.count({ where: { tenantId } })).toBeGreaterThan(0);
      expect((await tx.member.findFirstOrThrow({ where: { tenantId } })).gongUserId).toBe(user?.id);
    });
  });

  it.each([
    ["answers with errors", { serverErrorRate: 0.3 }],
    ["cuts its answers short", { cutBodyRate: 0.3 }],
    ["lists the oldest first", { callOrder: "oldest-first" as const }],
  ])("is exact when Gong %s", async (_what, fault) => {
    const tenant = await harness.newTenant("nordwind");
    harness.control.set("nordwind", fault);
    await runToEnd(tenant);
    harness.control.quiet("nordwind");
    harness.control.set("*", { perSecond: 1_000_000 });
    expect(await readMirror(tenant.tenantId)).toEqual(await readTruth(harness, { company: "nordwind" }));
  });

  it("is exact when Gong repeats rows at the seams of pages", async () => {
    const tenant = await harness.newTenant();
    harness.control.set("acme", { repeatRows: true });
    await runToEnd(tenant);
    expect(await readMirror(tenant.tenantId)).toEqual(acme);
  }, 120_000);

  it("misses no call that was there when Gong inserts others while paging", async () => {
    const tenant = await harness.newTenant();
    harness.control.set("acme", { insertEveryPages: 2 });
    await runToEnd(tenant);
    const mirror = await readMirror(tenant.tenantId);
    expect(mirror).toEqual(expect.arrayContaining(acme));
    harness.control.set("acme", { insertEveryPages: 0 });
    // Some of the others came into windows that were read already; they are the next passes' to find.
    expect((await readTruth(harness)).length).toBeGreaterThan(acme.length);
  }, 120_000);

  it("keeps two companies apart, and a purge takes one mirror whole and leaves the other whole", async () => {
    const [one, two] = [await harness.newTenant("nordwind"), await harness.newTenant("nordwind")];
    await one.runAll();
    for (const stream of ["users", "calls", "transcripts"] as const) await two.run(stream);
    const before = await readMirror(two.tenantId);
    expect(before).toEqual(await readMirror(one.tenantId));
    const now = new Date(harness.now.now());
    const order = { reason: "disconnect", memberId: null, now } as const;
    expect(await withTenant(one.tenantId, (tx) => hideMirror(tx, one.tenantId, order))).toBe(before.length);
    await workPurges({ tenantId: one.tenantId, clock: harness.now });
    await withTenant(one.tenantId, async (tx) => {
      for (const table of mirrorTables) {
        expect(await tx.$queryRawUnsafe(`SELECT 1 FROM ${table}`), table).toEqual([]);
      }
    });
    expect(await readMirror(two.tenantId)).toEqual(before);
  });

  it("knows of every table with a tenant whether a purge empties or keeps it", async () => {
    const kept = [
      "api_keys",
      "audit_entries",
      "coaching_marks",
      "coaching_notes",
      "connect_attempts",
      "connections",
      "data_changes",
      "explorer_runs",
      "flow_batch_items",
      "flow_batch_requests",
      "flow_batch_settings",
      "flow_batches",
      "gong_answer_shapes",
      "gong_drift",
      "gong_requests",
      "idempotency_keys",
      "invitations",
      "members",
      "metric_ranges",
      "purge_runs",
      "report_recipients",
      "report_schedules",
      "report_sendings",
      "report_snapshot_calls",
      "report_snapshots",
      "saved_views",
      "screen_settings",
    ];
    const tables = await withTenant(
      "ten_nobody",
      (tx) =>
        tx.$queryRaw<{ name: string }[]>`
        SELECT DISTINCT c.relname AS name FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
    );
    const names = tables.map((table) => table.name).filter((name) => !kept.includes(name));
    expect(names).toEqual([...mirrorTables].sort());
  });
});
