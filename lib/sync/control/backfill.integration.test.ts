import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () =>
  (await import("#lib/test/gong-setup.ts")).startSimulatedGong({ acme: 60, nordwind: 20 }),
);

import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { closeJobSender } from "../job-queue.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { syncStream } from "../run/sync-stream.ts";
import { getSyncStatus } from "../status/get-sync-status.ts";
import { estimateBackfill } from "./estimate-backfill.ts";
import { pauseStreams } from "./pause-streams.ts";
import { resumeStreams } from "./resume-streams.ts";
import { startBackfill } from "./start-backfill.ts";

afterEach(() => quietGong(gong));
afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});

const clock = { now: () => gong.control.now() };
const truth = async (tenantId: string, from: string, to: string): Promise<Set<string>> => {
  const client = await openGong({ tenantId, lane: "interactive", purpose: "test" });
  const ids = new Set<string>();
  const filter = { fromDateTime: from, toDateTime: to };
  for await (const page of client.calls.list.pages(filter)) for (const call of page.items) ids.add(call.id);
  return ids;
};

async function run(tenantId: string): Promise<void> {
  const deps = {
    tenantId,
    clock,
    openGong: (lane: "incremental" | "backfill") => openGong({ tenantId, lane, purpose: "copy calls" }),
    signal: new AbortController().signal,
  };
  expect(await syncStream(deps, "calls", "schedule")).toBe("done");
}

const windowsOf = (tenantId: string) =>
  withTenant(tenantId, (tx) =>
    tx.syncWindow.findMany({
      where: { tenantId, stream: "calls", kind: "history" },
      orderBy: { toAt: "desc" },
      select: { fromAt: true, toAt: true, state: true },
    }),
  );
const spent = (tenantId: string, purpose: string) =>
  withTenant(tenantId, (tx) => tx.gongRequest.count({ where: { tenantId, purpose } }));

describe("copying further back", () => {
  let tenant: Awaited<ReturnType<typeof makeTenant>>;
  beforeAll(async () => {
    tenant = await makeTenant();
    await connectToSimulator(gong, tenant.tenantId, "nordwind");
    await withTenant(tenant.tenantId, (tx) => makeStreamsDue(tx, tenant.tenantId, new Date(clock.now())));
    await run(tenant.tenantId);
  }, 60_000);

  it("names its price by Gong's own count, and asks Gong once for it", async () => {
    const { ctx, tenantId } = tenant;
    const estimate = await estimateBackfill({ ctx, input: { months: 6 } }, clock);
    const ids = await truth(tenantId, estimate.from, estimate.to);
    expect(ids.size).toBeGreaterThan(3);
    expect(estimate).toMatchObject({ calls: ids.size, isCutByRetention: false, pace: 3 });
    expect(estimate.shareOfDay).toBe(estimate.requests / 10_000);
    await estimateBackfill({ ctx, input: { months: 6 } }, clock);
    expect(await spent(tenantId, "price of a copy")).toBe(1);
  });

  it("lays windows that tile exactly what was asked for, and copies what they hold at about that price", async () => {
    const { ctx, tenantId } = tenant;
    const before = await windowsOf(tenantId);
    const estimate = await estimateBackfill({ ctx, input: { months: 6 } }, clock);
    await startBackfill({ ctx, input: { from: estimate.from } }, clock);
    await startBackfill({ ctx, input: { from: estimate.from } }, clock);
    const all = await windowsOf(tenantId);
    const added = all.slice(before.length);
    expect(all.slice(0, before.length)).toEqual(before);
    expect(added[0]?.toAt.toISOString()).toBe(estimate.to);
    expect(added.at(-1)?.fromAt.toISOString()).toBe(estimate.from);
    for (const [index, window] of all.entries()) {
      if (index > 0) expect(window.toAt).toEqual(all[index - 1]?.fromAt);
    }
    const status = await getSyncStatus({ ctx }, clock);
    expect(status.backfill).toMatchObject({
      from: estimate.from,
      to: estimate.to,
      expectedCalls: estimate.calls,
      requestedBy: "Test owner",
    });
    expect(status.copiedFrom).toBe(estimate.from);

    const spentBefore = await spent(tenantId, "copy calls");
    await run(tenantId);
    expect((await windowsOf(tenantId)).every(({ state }) => state === "closed")).toBe(true);
    const held = await withTenant(tenantId, (tx) =>
      tx.call.findMany({
        where: { tenantId, startedAt: { gte: new Date(estimate.from), lt: new Date(estimate.to) } },
        select: { gongId: true },
      }),
    );
    const ids = await truth(tenantId, estimate.from, estimate.to);
    expect(held.map(({ gongId }) => gongId).sort()).toEqual([...ids].sort());
    const requests = (await spent(tenantId, "copy calls")) - spentBefore;
    expect(Math.abs(requests - estimate.requests)).toBeLessThanOrEqual(added.length + 2);
    expect((await getSyncStatus({ ctx }, clock)).backfill).toBeNull();
    const audit = await withTenant(tenantId, (tx) =>
      tx.auditEntry.count({ where: { tenantId, action: "sync.backfill-started" } }),
    );
    expect(audit).toBe(1);
  }, 60_000);

  it("goes no further back than the tenant's retention", async () => {
    const { ctx, tenantId } = tenant;
    const keep = (keepMonths: number | null) =>
      withTenant(tenantId, (tx) =>
        tx.tenant.update({ where: { id: tenantId }, data: { keepMonths, keepFrom: null } }),
      );
    await keep(9);
    const cut = await estimateBackfill({ ctx, input: { months: 24 } }, clock);
    expect(cut.isCutByRetention).toBe(true);
    expect(cut.from.slice(10)).toBe("T00:00:00.000Z");
    await keep(3);
    await expect(estimateBackfill({ ctx, input: { months: 1 } }, clock)).rejects.toMatchObject({
      code: "precondition_failed",
    });
    await keep(null);
  });

  it("waits while copying calls is paused, and before the first copy", async () => {
    const { ctx } = tenant;
    await pauseStreams({ ctx, input: { stream: "calls" } }, clock);
    const input = { from: "2020-01-01T00:00:00Z" };
    await expect(startBackfill({ ctx, input }, clock)).rejects.toMatchObject({ code: "conflict" });
    await resumeStreams({ ctx, input: { stream: "calls" } }, clock);
    const fresh = await makeTenant();
    await connectToSimulator(gong, fresh.tenantId, "nordwind");
    const early = estimateBackfill({ ctx: fresh.ctx, input: { months: 1 } }, clock);
    await expect(early).rejects.toMatchObject({ code: "precondition_failed" });
  });

  it("tells Gong's trouble in its own words, and starts nothing", async () => {
    const { ctx, tenantId } = tenant;
    gong.control.set("nordwind", { serverErrorRate: 1 });
    const before = await windowsOf(tenantId);
    const input = { from: "2021-01-01T00:00:00Z" };
    await expect(startBackfill({ ctx, input }, clock)).rejects.toMatchObject({ code: "gong_unavailable" });
    expect(await windowsOf(tenantId)).toEqual(before);
  }, 60_000);
});
