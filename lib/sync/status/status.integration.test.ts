import { afterAll, describe, expect, it } from "vitest";
import { newId } from "#lib/ids.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { closeJobSender } from "../job-queue.ts";
import { streams } from "../streams.ts";
import { makeConnectedFake } from "../testing/connected-fake.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { fakeNowMs } from "../testing/fake-tenant.ts";
import { hourMs } from "../windows/plan-windows.ts";
import { exportGapReport } from "./export-gap-report.ts";
import { getSyncStatus } from "./get-sync-status.ts";
import { listQuarantined } from "./list-quarantined.ts";
import { listRuns } from "./list-runs.ts";

afterAll(closeJobSender);

function company(): FakeGong {
  const gong = new FakeGong(3);
  for (let index = 0; index < 20; index += 1) gong.add(`c${index}`, fakeNowMs - hourMs * (12 * index + 1));
  return gong;
}

/** Sixty runs, two of them at the same moment. */
async function withRuns() {
  const made = await makeConnectedFake();
  const { tenant, tenantId } = made;
  await tenant.read((tx) =>
    tx.syncRun.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({
        tenantId,
        id: newId("run"),
        stream: "users",
        reason: "schedule",
        startedAt: new Date(fakeNowMs - Math.floor(index / 2) * hourMs),
        finishedAt: new Date(fakeNowMs),
        outcome: "done",
      })),
    }),
  );
  return made;
}

describe("getSyncStatus", () => {
  it("shows every stream with its title, last run and what is left, half-way through a copy", async () => {
    const [{ tenant, ctx, clock }, gong] = [await makeConnectedFake(), company()];
    const stopping = new AbortController();
    gong.onPage = (count) => {
      if (count === 3) stopping.abort();
    };
    await tenant.run(gong, "calls", { stopping: stopping.signal });
    const status = await getSyncStatus({ ctx }, clock);
    expect(status).toMatchObject({ connection: "active", backfill: null, isPartial: false });
    expect(status.streams.map(({ stream }) => stream)).toEqual([...streams]);
    expect(status.streams.every(({ title }) => /^[A-Z][a-z]/.test(title))).toBe(true);
    expect(status.streams.every(({ rhythm }) => /^[A-Z].+\.$/.test(rhythm))).toBe(true);
    expect(status.streams.find(({ stream }) => stream === "library")?.scopes).toEqual(["api:library:read"]);
    const calls = status.streams.find(({ stream }) => stream === "calls");
    expect(calls?.lastRun).toMatchObject({ outcome: "stopped", reason: "schedule" });
    expect(calls?.lastRun?.rows).toBe(calls?.rowsDone);
    expect(calls?.requestsLeft).toBeGreaterThan(0);
    expect(calls?.secondsLeft).toBe(Math.ceil((calls?.requestsLeft ?? 0) / 3));
    const { copiedFrom } = status;
    expect(copiedFrom).toBe(new Date(fakeNowMs - 30 * 24 * hourMs).toISOString());
  });

  it("names a missing scope with Gong's request id, doubtful ranges and records that were set aside", async () => {
    const [{ tenant, tenantId, ctx, clock }, gong] = [await makeConnectedFake(), company()];
    await tenant.run(gong, "calls");
    await tenant.read(async (tx) => {
      await tx.syncStream.updateMany({
        where: { tenantId, stream: "users" },
        data: {
          state: "blocked",
          nextRunAt: null,
          missingScope: "api:users:read",
          errorCode: "gong_missing_scope",
          errorText: "Gong has not granted the scope api:users:read.",
          errorRequest: "4al018gzaztcr8nbukw",
        },
      });
      const [window] = await tx.syncWindow.findMany({
        where: { tenantId },
        orderBy: { toAt: "desc" },
        take: 1,
      });
      await tx.syncWindow.updateMany({
        where: { tenantId, id: window?.id ?? "" },
        data: { state: "suspicious", note: "Doubt.", closedAt: new Date(fakeNowMs) },
      });
      const seenAt = new Date(fakeNowMs);
      await tx.quarantinedRecord.create({
        data: { tenantId, stream: "calls", gongId: "9", reason: "No start.", raw: { secret: 1 }, seenAt },
      });
      await tx.$executeRaw`
        INSERT INTO sync_parts (tenant_id, stream, part, note) VALUES (${tenantId}, 'flows', 'owner:7', 'Empty at once.'),
          (${tenantId}, 'flow_folders', 'owner:8', 'Empty at once.'),
          (${tenantId}, 'activity_totals', 'weeks:2026-01-05:2026-01-19', 'It moved.'),
          (${tenantId}, 'coaching', '2026-01-01:5:7', 'It moved.')`;
      await tx.gongUser.create({
        data: {
          tenantId,
          gongId: "7",
          name: "Bo Ek",
          active: true,
          contentHash: "x",
          raw: {},
          mirroredAt: seenAt,
        },
      });
    });
    const { streams: rows } = await getSyncStatus({ ctx }, clock);
    expect(rows.find(({ stream }) => stream === "users")?.trouble).toEqual({
      code: "gong_missing_scope",
      text: "Gong has not granted the scope api:users:read.",
      missingScope: "api:users:read",
      gongRequestId: "4al018gzaztcr8nbukw",
    });
    const calls = rows.find(({ stream }) => stream === "calls");
    expect(calls?.quarantined).toBe(1);
    expect(calls?.suspicious).toEqual([
      expect.objectContaining({ note: "Doubt.", since: new Date(fakeNowMs).toISOString() }),
    ]);
    expect(rows.find(({ stream }) => stream === "flows")?.doubts).toEqual([
      { part: "owner:7", what: "Flows of Bo Ek", from: null, to: null, note: "Empty at once.", readAt: null },
    ]);
    const doubtIn = (stream: string) => rows.find((row) => row.stream === stream)?.doubts[0];
    expect(doubtIn("flow_folders")).toMatchObject({ what: "Folders of 8", from: null, to: null });
    expect(doubtIn("activity_totals")).toMatchObject({ what: "Weeks", from: "2026-01-05", to: "2026-01-18" });
    expect(doubtIn("coaching")).toMatchObject({ what: "Bo Ek in 5, month", from: "2026-01-01", to: null });
    const { records } = await listQuarantined({ ctx, input: { stream: "calls", limit: 50 } });
    expect(records).toEqual([
      { id: "9", reason: "No start.", since: new Date(fakeNowMs).toISOString(), retryAt: null },
    ]);
    expect(JSON.stringify(records)).not.toContain("secret");
  });

  it("is empty for a tenant that was never connected", async () => {
    const { ctx } = await makeTenant();
    expect(await getSyncStatus({ ctx })).toMatchObject({ connection: "none", streams: [], copiedFrom: null });
  });
});

describe("listRuns", () => {
  it("walks through all runs once, newest first, although some began at the same moment", async () => {
    const { tenant, tenantId, ctx } = await withRuns();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listRuns({
        ctx,
        input: { stream: "users", limit: 7, ...(cursor !== null && { cursor }) },
      });
      seen.push(...page.runs.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const rows = await tenant.read((tx) =>
      tx.syncRun.findMany({
        where: { tenantId },
        orderBy: [{ startedAt: "desc" }, { id: "desc" }],
        select: { id: true },
      }),
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
  });
});

describe("the gap report as CSV", () => {
  it("holds a line a month that a spreadsheet reads as text, and is told to the audit log", async () => {
    const { tenant, tenantId, ctx } = await makeConnectedFake();
    const note = '=HYPERLINK("https://evil.example"), "really"';
    await tenant.read((tx) =>
      tx.monthCheck.create({
        data: {
          tenantId,
          month: "2026-01",
          gongTotal: 12,
          mirrorTotal: 11,
          note,
          checkedAt: new Date(fakeNowMs),
          dueAt: new Date(fakeNowMs),
        },
      }),
    );
    const text = await exportGapReport({ ctx });
    expect(text).toContain("month_utc,from,to,state,gong_total");
    expect(text).toContain("2026-01");
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example""), ""really"""`);
    const entries = await tenant.read((tx) =>
      tx.auditEntry.count({ where: { tenantId, action: "sync.gap-report-exported" } }),
    );
    expect(entries).toBe(1);
  });
});

describe("who may see it", () => {
  it("shows a tenant nothing of another's", async () => {
    const [{ ctx }, mine] = [await withRuns(), await makeConnectedFake()];
    expect((await listRuns({ ctx, input: { stream: "users", limit: 5 } })).runs).toHaveLength(5);
    expect((await listRuns({ ctx: mine.ctx, input: { stream: "users", limit: 5 } })).runs).toEqual([]);
    const status = await getSyncStatus({ ctx: mine.ctx }, mine.clock);
    expect(status.streams.every(({ lastRun }) => lastRun === null)).toBe(true);
  });

  it("opens for those alone who may read the tenant's settings", async () => {
    const tenant = await makeConnectedFake();
    const { ctx } = await makeMember(tenant, "viewer");
    const refused = { code: "forbidden" };
    await expect(getSyncStatus({ ctx })).rejects.toMatchObject(refused);
    await expect(listRuns({ ctx, input: { stream: "users", limit: 5 } })).rejects.toMatchObject(refused);
    await expect(listQuarantined({ ctx, input: { stream: "calls", limit: 5 } })).rejects.toMatchObject(
      refused,
    );
    await expect(exportGapReport({ ctx })).rejects.toMatchObject(refused);
  });
});
