import { describe, expect, it } from "vitest";
import { databaseClient } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { readCallVisibility, visibleCalls } from "#lib/tenancy/call-visibility.ts";
import { verifyAudit } from "#lib/tenancy/verify-audit.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { refreshDerived } from "../derived/refresh-derived.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { mirrorTables } from "../purge-mirror.ts";
import { forgetBefore } from "../windows/forget-before.ts";
import { tablesOfCalls } from "./erase-calls.ts";
import { hideMirror } from "./hide-mirror.ts";
import { planTenant, removedGraceDays } from "./plan-purges.ts";
import { workPurges } from "./work-purges.ts";

const nowMs = Date.UTC(2026, 10, 21, 9);
const clock = { now: () => nowMs };
const dayMs = 86_400_000;
const daysAgo = (days: number) => new Date(nowMs - days * dayMs);

/** A tenant with a call a week for two years back, each with what is computed from it. */
async function makeOldTenant(calls = 12, everyDays = 60) {
  const tenant = await makeTenant("Old");
  const { tenantId } = tenant;
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  const ids = Array.from({ length: calls }, (_, at) => `call-${at}`);
  for (const [at, gongId] of ids.entries()) {
    await makeCall(tenantId, { gongId, startedAt: daysAgo(at * everyDays).toISOString(), brief: "A brief." });
    await withTenant(tenantId, async (tx) => {
      await tx.callRecord.create({
        data: { tenantId, callGongId: gongId, raw: { metaData: { id: gongId } } },
      });
      await refreshDerived(tx, tenantId, [gongId]);
    });
  }
  return { ...tenant, ids };
}

const keep = (tenantId: string, data: Prisma.TenantUpdateInput) =>
  withTenant(tenantId, (tx) => tx.tenant.update({ where: { id: tenantId }, data }));
const plan = (tenantId: string) => withTenant(tenantId, (tx) => planTenant(tx, tenantId, nowMs));
const work = (tenantId: string, batches?: number) =>
  workPurges({ tenantId, clock, ...(batches !== undefined && { batches }) });
const idsOf = (tenantId: string) =>
  withTenant(tenantId, async (tx) =>
    (await tx.call.findMany({ orderBy: { startedAt: "desc" }, select: { gongId: true } })).map(
      ({ gongId }) => gongId,
    ),
  );
const runsOf = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.purgeRun.findMany({ orderBy: { startedAt: "asc" } }));

/** Rows of every table that names calls, by the calls they name, as the database's owner sees them. */
async function callsNamed(tenantId: string): Promise<Record<string, string[]>> {
  const tables = await withTenant(tenantId, tablesOfCalls);
  const named: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await databaseClient().$queryRawUnsafe<{ id: string }[]>(
      `SELECT DISTINCT call_gong_id AS id FROM "${table}" WHERE tenant_id = $1`,
      tenantId,
    );
    if (rows.length > 0) named[table] = rows.map(({ id }) => id);
  }
  return named;
}

describe("retention", () => {
  it("erases calls from before the line with all that belongs to them, and nothing else", async () => {
    const { tenantId, ids } = await makeOldTenant();
    const other = await makeOldTenant(4);
    await keep(tenantId, { keepMonths: 6 });
    expect(await plan(tenantId)).toBe(1);
    await work(tenantId);
    const kept = ids.slice(0, 4);
    expect(await idsOf(tenantId)).toEqual(kept);
    for (const [table, named] of Object.entries(await callsNamed(tenantId))) {
      expect(kept, table).toEqual(expect.arrayContaining(named));
    }
    const days = await withTenant(tenantId, (tx) => tx.callRollUp.findMany({ select: { day: true } }));
    expect(days.length).toBeGreaterThan(0);
    expect(days.every(({ day }) => day >= daysAgo(184))).toBe(true);
    expect(await idsOf(other.tenantId)).toEqual(other.ids);
    expect(await plan(tenantId)).toBe(0);
  });

  it("leaves an entry in the purge log and in the audit log: when, why, how many, and nobody's words", async () => {
    const { tenantId } = await makeOldTenant(5);
    await keep(tenantId, { keepMonths: 3 });
    await plan(tenantId);
    await work(tenantId);
    const [run] = await runsOf(tenantId);
    expect(run).toMatchObject({
      reason: "retention",
      memberId: null,
      line: new Date("2026-08-21T00:00:00Z"),
      finishedAt: new Date(nowMs),
      expected: 3,
      done: 3,
      erased: { calls: 3, call_turns: 6, call_parties: 6, call_records: 3 },
    });
    await withTenant(tenantId, async (tx) => {
      const entry = await tx.auditEntry.findFirst({ where: { action: "purge.finished" } });
      expect(entry).toMatchObject({ actorKind: "system", target: run?.id });
      expect(
        JSON.stringify([run, entry], (_, value) => (typeof value === "bigint" ? Number(value) : value)),
      ).not.toMatch(/Ines|Bo Ek|discount|call-/);
      expect(await verifyAudit(tx, tenantId)).toMatchObject({ isIntact: true });
    });
  });

  it("does nothing while calls are kept for ever, or before its first day", async () => {
    const { tenantId, ids } = await makeOldTenant(3);
    expect(await plan(tenantId)).toBe(0);
    await keep(tenantId, { keepMonths: 1, keepFrom: new Date(nowMs + dayMs) });
    expect(await plan(tenantId)).toBe(0);
    expect(await idsOf(tenantId)).toEqual(ids);
  });

  it("goes on where a worker died, a small transaction at a time, and orders nothing twice meanwhile", async () => {
    const { tenantId } = await makeTenant();
    await withTenant(tenantId, (tx) =>
      tx.call.createMany({
        data: Array.from({ length: 250 }, (_, at) => ({
          tenantId,
          gongId: String(at),
          startedAt: daysAgo(100),
          durationSeconds: 60,
          direction: "Outbound",
          scope: "External",
          isPrivate: false,
          partyCount: 0,
          contentHash: "x",
          mirroredAt: new Date(nowMs),
        })),
      }),
    );
    await keep(tenantId, { keepMonths: 1 });
    await plan(tenantId);
    expect(await work(tenantId, 1)).toBe(1);
    expect(await idsOf(tenantId)).toHaveLength(150);
    expect(await plan(tenantId)).toBe(0);
    expect((await runsOf(tenantId))[0]).toMatchObject({ expected: 250, done: 100, finishedAt: null });
    expect(await work(tenantId)).toBe(2);
    expect(await idsOf(tenantId)).toEqual([]);
    expect((await runsOf(tenantId))[0]).toMatchObject({ done: 250, batches: 3, erased: { calls: 250 } });
  });

  it("makes the copy's windows end at the line", async () => {
    const { tenantId } = await makeTenant();
    const line = new Date("2026-08-21T00:00:00Z");
    const at = (text: string) => new Date(`${text}T00:00:00Z`);
    const windows = [
      ["before", "2026-05-01", "2026-06-01", "closed"],
      ["touching", "2026-06-01", "2026-08-21", "closed"],
      ["across", "2026-08-10", "2026-09-10", "open"],
      ["after", "2026-09-10", "2026-10-10", "closed"],
    ] as const;
    await withTenant(tenantId, async (tx) => {
      await tx.syncStream.create({ data: { tenantId, stream: "calls" } });
      await tx.syncWindow.createMany({
        data: windows.map(([id, from, to, state]) => ({
          tenantId,
          id,
          stream: "calls",
          fromAt: at(from),
          toAt: at(to),
          state,
          seenIds: ["1"],
          cursor: "x",
        })),
      });
      await forgetBefore(tx, tenantId, line);
      await forgetBefore(tx, tenantId, line);
      const left = await tx.syncWindow.findMany({ orderBy: { fromAt: "asc" } });
      expect(left.map(({ id, fromAt, seenIds, cursor }) => ({ id, fromAt, seenIds, cursor }))).toEqual([
        { id: "across", fromAt: line, seenIds: [], cursor: null },
        { id: "after", fromAt: at("2026-09-10"), seenIds: ["1"], cursor: "x" },
      ]);
    });
  });
});

describe("calls that Gong has deleted", () => {
  it("are erased after thirty days, and come back whole until then", async () => {
    const { tenantId, ids } = await makeOldTenant(3, 1);
    const [fresh = "", old = ""] = ids;
    const remove = (gongId: string, days: number) =>
      withTenant(tenantId, (tx) =>
        tx.call.update({
          where: { tenantId_gongId: { tenantId, gongId } },
          data: { removedAt: daysAgo(days) },
        }),
      );
    await remove(fresh, removedGraceDays - 1);
    await remove(old, removedGraceDays + 1);
    expect(await plan(tenantId)).toBe(1);
    await work(tenantId);
    expect(await idsOf(tenantId)).toEqual(ids.filter((id) => id !== old));
    expect((await runsOf(tenantId))[0]).toMatchObject({ reason: "removed", done: 1 });
  });
});

describe("private calls", () => {
  it("lose whatever an older version or a restored dump holds of them but their metadata", async () => {
    const { tenantId, ids } = await makeOldTenant(3, 1);
    const [secret = ""] = ids;
    await withTenant(tenantId, (tx) =>
      tx.call.update({ where: { tenantId_gongId: { tenantId, gongId: secret } }, data: { isPrivate: true } }),
    );
    expect(await plan(tenantId)).toBe(1);
    await work(tenantId);
    await withTenant(tenantId, async (tx) => {
      const call = await tx.call.findFirst({
        where: { gongId: secret },
        include: { record: true, parties: true },
      });
      expect(call).toMatchObject({ brief: null, transcriptState: "withheld", record: null });
      expect(await tx.callTurn.count({ where: { callGongId: secret } })).toBe(0);
      expect(call?.parties).toHaveLength(2);
      expect(await tx.callTurn.count()).toBe(4);
    });
    expect(await plan(tenantId)).toBe(0);
  });
});

describe("erasing a whole mirror", () => {
  it("hides all of it at once from every query, before a single row is gone", async () => {
    const { tenantId, ctx, ids } = await makeOldTenant(3, 1);
    await withTenant(tenantId, async (tx) => {
      await makeStreamsDue(tx, tenantId, new Date(nowMs));
      const order = { reason: "disconnect", memberId: ctx.actor.memberId, now: new Date(nowMs) } as const;
      expect(await hideMirror(tx, tenantId, order)).toBe(ids.length);
    });
    await withTenant(tenantId, async (tx) => {
      expect(await tx.call.findMany({ where: await visibleCalls(tx, ctx) })).toEqual([]);
      expect(await readCallVisibility(tx, ctx)).toEqual({ users: [], showPrivate: false });
      for (const table of mirrorTables) {
        expect(await tx.$queryRawUnsafe(`SELECT 1 FROM "${table}"`), table).toEqual([]);
      }
      await makeStreamsDue(tx, tenantId, new Date(nowMs));
      expect(await tx.syncStream.count()).toBe(0);
    });
    const [held] = await databaseClient().$queryRaw<{ calls: number }[]>`
      SELECT count(*)::int AS calls FROM calls WHERE tenant_id = ${tenantId}`;
    expect(held?.calls).toBe(ids.length);
  });

  it("leaves no row in any of its tables, however often it is killed, and says who ordered it", async () => {
    const { tenantId, ctx } = await makeOldTenant(3, 1);
    const order = { reason: "disconnect", memberId: ctx.actor.memberId, now: new Date(nowMs) } as const;
    await withTenant(tenantId, (tx) => hideMirror(tx, tenantId, order));
    let rounds = 0;
    while ((await work(tenantId, 1)) > 0) rounds += 1;
    expect(rounds).toBeGreaterThan(3);
    for (const table of mirrorTables) {
      const rows = await databaseClient().$queryRawUnsafe(
        `SELECT 1 FROM "${table}" WHERE tenant_id = $1`,
        tenantId,
      );
      expect(rows, table).toEqual([]);
    }
    const [run] = await runsOf(tenantId);
    expect(run).toMatchObject({ reason: "disconnect", memberId: ctx.actor.memberId, done: 3 });
    expect(run?.erased).toMatchObject({ calls: 3, gong_users: 1 });
  });

  it("hides every table of a mirror: the catalog knows of none without that policy", async () => {
    const rows = await databaseClient().$queryRaw<{ name: string }[]>`
      SELECT c.relname AS name FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE p.polname = 'mirror_shown' AND NOT p.polpermissive ORDER BY 1`;
    expect(rows.map(({ name }) => name)).toEqual([...mirrorTables].sort());
  });
});
