import { describe, expect, it } from "vitest";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { emptyMemory } from "../governor/memory.ts";
import { getBudget } from "./get-budget.ts";
import { getBudgetBanner } from "./get-budget-banner.ts";

const hourMs = 3_600_000;

interface Spent {
  lane: "interactive" | "incremental" | "backfill";
  purpose: string;
  operation: string;
  count: number;
  hoursAgo?: number;
  memberId?: string;
  errorKind?: string;
  gongRequestId?: string;
}

async function connectedTenant() {
  const made = await makeTenant();
  const companyKey = `budget:${made.tenantId}`;
  const { tenantId } = made;
  await makeConnection({
    tenantId,
    baseUrl: "https://api.gong.io",
    accessToken: "a",
    refreshToken: "r",
    companyKey,
  });
  return { ...made, companyKey };
}

async function spend(tenantId: string, rows: readonly Spent[]): Promise<void> {
  const now = Date.now();
  const data = rows.flatMap(({ count, hoursAgo = 1, ...row }) =>
    Array.from({ length: count }, (_, index) => ({
      tenantId,
      id: newId("req"),
      at: new Date(now - hoursAgo * hourMs - index),
      connectionId: "conn",
      durationMs: 200,
      waitedMs: 0,
      status: row.errorKind ? 429 : 200,
      ...row,
    })),
  );
  await withTenant(tenantId, (tx) => tx.gongRequest.createMany({ data }));
}

/** Puts requests into the governor's memory of a company, an hour ago. */
async function remember(companyKey: string, used: number): Promise<void> {
  const at = Date.now() - hourMs;
  const memory = { ...emptyMemory(), day: [[at - (at % 600_000), used]] };
  await withPerson(null, (tx) =>
    tx.gongBudget.upsert({
      where: { companyKey },
      create: { companyKey, memory },
      update: { memory },
    }),
  );
}

describe("getBudget", () => {
  it("tells the last 24 hours by lane, purpose, member and operation", async () => {
    const { tenantId, ctx, companyKey } = await connectedTenant();
    const { memberId } = ctx.actor;
    await spend(tenantId, [
      { lane: "backfill", purpose: "copy calls", operation: "listCallsExtensive", count: 30 },
      { lane: "incremental", purpose: "copy users", operation: "listUsers", count: 5 },
      { lane: "interactive", purpose: "explorer", operation: "listUsers", count: 7, memberId },
      { lane: "interactive", purpose: "explorer", operation: "listUsers", count: 9, hoursAgo: 25 },
    ]);
    await remember(companyKey, 60);
    const report = await getBudget({ ctx });
    expect(report).toMatchObject({
      connection: "active",
      perDay: 10_000,
      usedToday: 60,
      usedHere: 42,
      reserve: 1_000,
      pace: 3,
      gateUntil: null,
    });
    expect(report.lanes.map(({ lane, requests, left }) => [lane, requests, left])).toEqual([
      ["interactive", 7, 9_940],
      ["incremental", 5, 8_940],
      ["backfill", 30, 7_940],
    ]);
    expect(report.purposes).toEqual([
      { name: "copy calls", requests: 30, errors: 0 },
      { name: "explorer", requests: 7, errors: 0 },
      { name: "copy users", requests: 5, errors: 0 },
    ]);
    expect(report.members).toEqual([{ name: "Test owner", requests: 7, errors: 0 }]);
    expect(report.operations).toEqual([
      { name: "listCallsExtensive", requests: 30, errors: 0 },
      { name: "listUsers", requests: 12, errors: 0 },
    ]);
    expect(report.days).toHaveLength(14);
    expect(report.days.reduce((sum, day) => sum + day.interactive, 0)).toBe(16);
    expect(report.forecast.peak).toBeGreaterThanOrEqual(60);
  });

  it("tells what went wrong by kind with Gong's newest request id, and what refusals say of others", async () => {
    const { tenantId, ctx } = await connectedTenant();
    const request = { lane: "incremental", purpose: "copy calls", operation: "listCallsExtensive" } as const;
    await spend(tenantId, [
      { ...request, count: 2, errorKind: "rate-limited", gongRequestId: "older", hoursAgo: 3 },
      { ...request, count: 1, errorKind: "rate-limited", gongRequestId: "newest", hoursAgo: 2 },
      { ...request, count: 4, errorKind: "empty" },
      { ...request, count: 1, errorKind: "server" },
    ]);
    const { errors, others, purposes } = await getBudget({ ctx });
    expect(errors.map(({ kind, count, gongRequestId }) => [kind, count, gongRequestId])).toEqual([
      ["rate-limited", 3, "newest"],
      ["server", 1, null],
    ]);
    expect(errors[0]?.sentence).toMatch(/limit/);
    expect(others).toMatchObject({ refusals: 3, atLeast: null, lastAt: errors[0]?.lastAt });
    expect(purposes).toEqual([{ name: "copy calls", requests: 8, errors: 4 }]);
  });

  it("says when a lane goes on after the day is used up, also above every page", async () => {
    const { ctx, companyKey } = await connectedTenant();
    await remember(companyKey, 9_200);
    const { lanes } = await getBudget({ ctx });
    expect(lanes.map(({ lane, left, opensAt }) => [lane, left, opensAt !== null])).toEqual([
      ["interactive", 800, false],
      ["incremental", 0, true],
      ["backfill", 0, true],
    ]);
    const banner = await getBudgetBanner({ ctx });
    expect(banner).toMatchObject({ kind: "day", until: lanes[1]?.opensAt });
    expect(Date.parse(banner?.until ?? "")).toBeGreaterThan(Date.now() + 22 * hourMs);
  });

  it("foresees the requests that the schedule and what is laid out will take", async () => {
    const { tenantId, ctx } = await connectedTenant();
    const day = 24 * hourMs;
    await withTenant(tenantId, async (tx) => {
      await tx.syncStream.create({ data: { tenantId, stream: "calls" } });
      await tx.syncRun.create({
        data: {
          tenantId,
          id: newId("run"),
          stream: "calls",
          reason: "schedule",
          startedAt: new Date(),
          outcome: "done",
          requests: 2,
        },
      });
      const window = (from: number, to: number) => ({
        tenantId,
        id: newId("win"),
        stream: "calls",
        fromAt: new Date(Date.now() - from * day),
        toAt: new Date(Date.now() - to * day),
      });
      await tx.syncWindow.create({ data: { ...window(1, 0), state: "closed", totalRecords: 100 } });
      await tx.syncWindow.create({ data: { ...window(11, 1), totalRecords: 1_000 } });
    });
    const { forecast } = await getBudget({ ctx });
    expect(forecast).toMatchObject({ steadyPerHour: 24, backlog: 21, fullAt: null });
    expect(forecast.backlogDoneAt).not.toBeNull();
    expect(forecast.peak).toBe(24 * 24 + 21);
  });

  it("is nothing for a tenant without a connection", async () => {
    const { ctx } = await makeTenant();
    expect(await getBudget({ ctx })).toMatchObject({
      connection: "none",
      usedToday: 0,
      usedHere: 0,
      errors: [],
    });
    expect(await getBudgetBanner({ ctx })).toBeNull();
  });

  it("shows a tenant nothing of another's requests, and opens for no viewer", async () => {
    const [one, two] = [await connectedTenant(), await connectedTenant()];
    await spend(one.tenantId, [
      { lane: "interactive", purpose: "explorer", operation: "listUsers", count: 3 },
    ]);
    expect(await getBudget({ ctx: two.ctx })).toMatchObject({ usedHere: 0, purposes: [], operations: [] });
    const viewer = await makeMember(one, "viewer");
    await expect(getBudget({ ctx: viewer.ctx })).rejects.toMatchObject({ code: "forbidden" });
    await expect(getBudgetBanner({ ctx: viewer.ctx })).rejects.toMatchObject({ code: "forbidden" });
  });
});
