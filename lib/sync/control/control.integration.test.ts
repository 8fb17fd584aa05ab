import { afterAll, describe, expect, it } from "vitest";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { closeJobSender } from "../job-queue.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { leaseMs } from "../streams.ts";
import { makeConnectedFake } from "../testing/connected-fake.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs } from "../testing/fake-tenant.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { cancelBackfill } from "./cancel-backfill.ts";
import { checkMonth } from "./check-month.ts";
import { estimateBackfill } from "./estimate-backfill.ts";
import { pauseStreams } from "./pause-streams.ts";
import { rereadDay } from "./reread-day.ts";
import { rereadWindow } from "./reread-window.ts";
import { resumeStreams } from "./resume-streams.ts";
import { retryRecords } from "./retry-records.ts";
import { runStreamsNow } from "./run-streams-now.ts";
import { startBackfill } from "./start-backfill.ts";

afterAll(closeJobSender);

/** One call every six hours for the last ten days, three a page. */
function company(): FakeGong {
  const gong = new FakeGong(3);
  for (let index = 0; index < 40; index += 1) gong.add(`c${index}`, fakeNowMs - hourMs * (6 * index + 1));
  return gong;
}

/** Reads pages until `count` are committed, then does something while the next one is under way. */
async function during(tenant: FakeTenant, gong: FakeGong, count: number, act: () => Promise<void>) {
  let committed = 0;
  let hasActed = false;
  return tenant.run(gong, "calls", {
    at: async (step) => {
      if (step === "after page") committed += 1;
      if (committed < count || hasActed || step !== "before page") return;
      hasActed = true;
      await act();
    },
  });
}

describe("pausing and resuming", () => {
  it("writes nothing after the pause, and goes on without reading a committed page again", async () => {
    const [{ tenant, ctx, clock, calls }, gong] = [await makeConnectedFake(), company()];
    let paused: Awaited<ReturnType<FakeTenant["snapshot"]>> | undefined;
    const result = await during(tenant, gong, 3, async () => {
      await pauseStreams({ ctx, input: { stream: "calls" } }, clock);
      paused = await tenant.snapshot();
    });
    expect(result).toBe("stale");
    expect(await tenant.snapshot()).toEqual(paused);
    expect(paused?.calls.length).toBeGreaterThan(0);
    expect(await calls()).toMatchObject({
      state: "paused",
      nextRunAt: null,
      pausedByName: "Test owner",
      pausedAt: new Date(fakeNowMs),
    });
    const [run] = await tenant.read((tx) => tx.syncRun.findMany({ where: { tenantId: tenant.tenantId } }));
    expect(run).toMatchObject({ outcome: "paused", finishedAt: new Date(fakeNowMs) });

    tenant.wait(leaseMs);
    expect(await tenant.run(gong, "calls")).toBe("idle");
    const written = new Set(paused?.calls.map((call) => call.gongId));
    await resumeStreams({ ctx, input: { stream: "calls" } }, clock);
    gong.requests = [];
    expect(await tenant.run(gong, "calls")).toBe("done");
    const asked = gong.requests.filter(({ operation }) => operation === "transcripts");
    expect(asked.flatMap(({ detail }) => detail.split(" ")).filter((id) => written.has(id))).toEqual([]);
    const [{ tenant: undisturbed }, same] = [await makeConnectedFake(), company()];
    await undisturbed.run(same, "calls");
    expect(gong.count("calls")).toBeLessThanOrEqual(same.count("calls") - 3);
    const { calls: held } = await tenant.snapshot();
    expect(held.map((call) => call.gongId).sort()).toEqual(gong.stored.map((call) => call.id).sort());
    expect(await calls()).toMatchObject({ state: "idle", pausedAt: null, pausedByName: null });
  });

  it("pauses and resumes everything at once, tells the audit log once, and changes nothing when repeated", async () => {
    const { tenant, tenantId, ctx, clock, audit } = await makeConnectedFake();
    const states = async () => {
      const rows = await tenant.read((tx) => tx.syncStream.findMany({ where: { tenantId } }));
      return [...new Set(rows.map(({ state }) => state))];
    };
    await pauseStreams({ ctx, input: { stream: "all" } }, clock);
    await pauseStreams({ ctx, input: { stream: "all" } }, clock);
    expect(await states()).toEqual(["paused"]);
    expect(await audit("sync.paused")).toHaveLength(1);
    await tenant.read((tx) => makeStreamsDue(tx, tenantId, new Date(fakeNowMs)));
    expect(await states()).toEqual(["paused"]);
    await resumeStreams({ ctx, input: { stream: "all" } }, clock);
    await resumeStreams({ ctx, input: { stream: "all" } }, clock);
    expect(await states()).toEqual(["idle"]);
    expect(await audit("sync.resumed")).toHaveLength(1);
  });
});

describe("running now", () => {
  it("makes a stream due whatever stood in its way, and asks for late transcripts before their time", async () => {
    const { tenant, tenantId, ctx, clock } = await makeConnectedFake();
    const later = new Date(fakeNowMs + dayMs);
    await tenant.read(async (tx) => {
      await tx.syncStream.updateMany({
        where: { tenantId },
        data: { state: "blocked", nextRunAt: null, errorCode: "x", errorText: "No." },
      });
      await tx.transcriptWait.create({ data: { tenantId, callGongId: "7", dueAt: later } });
    });
    await runStreamsNow({ ctx, input: { stream: "all" } }, clock);
    const rows = await tenant.read((tx) => tx.syncStream.findMany({ where: { tenantId } }));
    expect(rows.every((row) => row.state === "idle" && row.nextRunAt?.getTime() === fakeNowMs)).toBe(true);
    const [wait] = await tenant.read((tx) => tx.transcriptWait.findMany({ where: { tenantId } }));
    expect(wait?.dueAt).toEqual(new Date(fakeNowMs));
  });

  it("leaves a run alone that is under way, and refuses a paused stream and a tenant without a connection", async () => {
    const { tenant, tenantId, ctx, clock, calls } = await makeConnectedFake();
    await tenant.read((tx) =>
      tx.syncStream.updateMany({
        where: { tenantId, stream: "calls" },
        data: { state: "running", fence: 4 },
      }),
    );
    const before = await calls();
    await runStreamsNow({ ctx, input: { stream: "calls" } }, clock);
    expect(await calls()).toEqual(before);
    await pauseStreams({ ctx, input: { stream: "users" } }, clock);
    await expect(runStreamsNow({ ctx, input: { stream: "users" } }, clock)).rejects.toMatchObject({
      code: "conflict",
    });
    await tenant.read((tx) =>
      tx.connection.updateMany({ where: { tenantId }, data: { state: "disconnected" } }),
    );
    await expect(runStreamsNow({ ctx, input: { stream: "all" } }, clock)).rejects.toMatchObject({
      code: "precondition_failed",
    });
  });
});

describe("records that were set aside, and months", () => {
  const record = { stream: "calls", reason: "Unreadable.", raw: {}, seenAt: new Date(fakeNowMs) };

  it("tries one record, or all of its stream, in the run that reads them", async () => {
    const { tenant, tenantId, ctx, clock } = await makeConnectedFake();
    await tenant.read(async (tx) => {
      for (const gongId of ["1", "2"])
        await tx.quarantinedRecord.create({ data: { tenantId, gongId, ...record } });
      await tx.syncStream.updateMany({ where: { tenantId }, data: { nextRunAt: null } });
    });
    const input = { stream: "calls", gongId: "1" } as const;
    expect(await retryRecords({ ctx, input }, clock)).toEqual({ records: 1 });
    const rows = await tenant.read((tx) =>
      tx.quarantinedRecord.findMany({ where: { tenantId }, orderBy: { gongId: "asc" } }),
    );
    expect(rows.map(({ retryAt }) => retryAt)).toEqual([new Date(fakeNowMs), null]);
    const due = await tenant.read((tx) =>
      tx.syncStream.findMany({ where: { tenantId, nextRunAt: { not: null } }, select: { stream: true } }),
    );
    expect(due).toEqual([{ stream: "months" }]);
    expect(await retryRecords({ ctx, input: { stream: "calls" } }, clock)).toEqual({ records: 2 });
    expect(await retryRecords({ ctx, input: { stream: "users" } }, clock)).toEqual({ records: 0 });
  });

  it("asks for the check of a month", async () => {
    const { tenant, tenantId, ctx, clock } = await makeConnectedFake();
    await checkMonth({ ctx, input: { month: "2026-08" } }, clock);
    const [check] = await tenant.read((tx) => tx.monthCheck.findMany({ where: { tenantId } }));
    expect(check).toMatchObject({
      month: "2026-08",
      requestedAt: new Date(fakeNowMs),
      mayRemoveMany: false,
    });
  });

  it("lets one check remove most of a month, and the audit log tells who said so", async () => {
    const { tenant, tenantId, ctx, clock } = await makeConnectedFake();
    await checkMonth({ ctx, input: { month: "2026-08", mayRemoveMany: true } }, clock);
    const [check, entry] = await tenant.read(async (tx) => [
      await tx.monthCheck.findFirst({ where: { tenantId } }),
      await tx.auditEntry.findFirst({ where: { tenantId, action: "sync.month-check-requested" } }),
    ]);
    expect(check).toMatchObject({ mayRemoveMany: true });
    expect(entry).toMatchObject({ target: "2026-08", details: { mayRemoveMany: true } });
  });
});

describe("who may do it", () => {
  const windowId = newId("win");
  const verbs: [string, (ctx: TenantContext) => Promise<unknown>][] = [
    ["pause", (ctx) => pauseStreams({ ctx, input: { stream: "all" } })],
    ["resume", (ctx) => resumeStreams({ ctx, input: { stream: "all" } })],
    ["run now", (ctx) => runStreamsNow({ ctx, input: { stream: "all" } })],
    ["ask for a price", (ctx) => estimateBackfill({ ctx, input: { months: 1 } })],
    ["copy further back", (ctx) => startBackfill({ ctx, input: { from: "2020-01-01T00:00:00Z" } })],
    ["cancel that", (ctx) => cancelBackfill({ ctx })],
    ["read a day again", (ctx) => rereadDay({ ctx, input: { day: "2026-09-10" } })],
    ["read a range again", (ctx) => rereadWindow({ ctx, input: { windowId } })],
    ["try records again", (ctx) => retryRecords({ ctx, input: { stream: "calls" } })],
    ["check a month", (ctx) => checkMonth({ ctx, input: { month: "2026-08" } })],
  ];

  it.each(verbs)("lets no viewer, member or manager %s", async (_name, verb) => {
    const { tenantId, slug } = await makeTenant();
    for (const role of ["viewer", "member", "manager"] as const) {
      const { ctx } = await makeMember({ tenantId, slug }, role);
      await expect(verb(ctx)).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("touches no other tenant's copy", async () => {
    const [mine, theirs] = [await makeConnectedFake(), await makeConnectedFake()];
    await mine.tenant.run(company(), "calls");
    await theirs.tenant.run(company(), "calls");
    const where = { tenantId: theirs.tenantId };
    const state = () =>
      theirs.tenant.read(async (tx) => ({
        streams: await tx.syncStream.findMany({ where, orderBy: { stream: "asc" } }),
        windows: await tx.syncWindow.findMany({ where, orderBy: { id: "asc" } }),
        audit: await tx.auditEntry.count({ where }),
      }));
    const before = await state();
    const { ctx, clock } = mine;
    await pauseStreams({ ctx, input: { stream: "all" } }, clock);
    await resumeStreams({ ctx, input: { stream: "all" } }, clock);
    await runStreamsNow({ ctx, input: { stream: "all" } }, clock);
    await rereadDay({ ctx, input: { day: "2026-09-10" } }, clock);
    await cancelBackfill({ ctx }, clock);
    const theirWindow = before.windows[0]?.id ?? "";
    await expect(rereadWindow({ ctx, input: { windowId: theirWindow } }, clock)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await state()).toEqual(before);
  });
});
