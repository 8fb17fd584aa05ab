import { describe, expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { copyFurtherBack } from "../testing/copy-further-back.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { FakeTenant, fakeNowMs } from "../testing/fake-tenant.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { getGapReport } from "./get-gap-report.ts";
import { idRequestsADay } from "./month-plan.ts";
import { requestMonthCheck } from "./request-month-check.ts";

const month = 29 * dayMs + hourMs;

/** A company whose calls of the last days are all copied. */
async function copied({ perDay = 4, days = 100, pageSize = 100 } = {}) {
  const { tenantId, ctx } = await makeTenant("Months");
  const [tenant, gong] = [new FakeTenant(tenantId), new FakeGong(pageSize)];
  await tenant.read((tx) => makeStreamsDue(tx, tenantId, new Date(fakeNowMs)));
  const oldest = days - 1;
  for (let index = 0; index < perDay * oldest; index += 1) {
    gong.add(String(1_000 + index), fakeNowMs - hourMs - (index * dayMs) / perDay);
  }
  await copyFurtherBack(tenant, gong, days);
  const report = () => getGapReport({ ctx });
  const check = async () => {
    const result = await tenant.run(gong, "months");
    expect(result).toBe("done");
    return report();
  };
  return { tenant, gong, ctx, check, report };
}

type Copied = Awaited<ReturnType<typeof copied>>;

const callOf = ({ tenant }: Copied, gongId: string) =>
  tenant.read((tx) =>
    tx.call.findUnique({ where: { tenantId_gongId: { tenantId: tenant.tenantId, gongId } } }),
  );

describe("the gap report", () => {
  it("proves each month of the copied range with one request", async () => {
    const { gong, check, report } = await copied();
    expect((await report()).months.map(({ month: name, state }) => [name, state])).toEqual([
      ["2026-09", "unchecked"],
      ["2026-08", "unchecked"],
      ["2026-07", "unchecked"],
      ["2026-06", "unchecked"],
    ]);
    const checked = await check();
    expect(gong.requests).toHaveLength(4);
    expect(checked).toMatchObject({ zone: "UTC", complete: 4, gaps: 0, open: 0 });
    expect(checked.months.map(({ gongTotal, held, difference }) => [gongTotal, held, difference])).toEqual([
      [59, 59, 0],
      [124, 124, 0],
      [124, 124, 0],
      [89, 89, 0],
    ]);
    expect(checked.months.map(({ isWhole }) => isWhole)).toEqual([false, true, true, false]);
    expect(checked.months[1]).toMatchObject({
      from: "2026-08-01T00:00:00.000Z",
      to: "2026-09-01T00:00:00.000Z",
    });
    expect(checked.copiedFrom).toBe(new Date(fakeNowMs - 100 * dayMs).toISOString());
  });

  it("X1: takes an empty month for empty and a false emptiness for a gap, and removes nothing", async () => {
    const facts = await copied();
    const { tenant, gong, check } = facts;
    const { stored } = gong;
    gong.stored = [];
    const empty = await check();
    expect(empty.gaps).toBe(4);
    expect(empty.months[2]).toMatchObject({ gongTotal: 0, held: 124, difference: -124, removed: 0 });
    expect(empty.months[2]?.note).toContain("Nothing was removed.");
    expect(await tenant.read((tx) => tx.call.count({ where: { removedAt: { not: null } } }))).toBe(0);
    gong.stored = stored;
    tenant.wait(dayMs);
    expect(await check()).toMatchObject({ complete: 4, gaps: 0 });
  });

  it("finds a call that appeared in an old month, copies it with its transcript, and says so", async () => {
    const facts = await copied();
    await facts.check();
    facts.gong.add("7", fakeNowMs - 60 * dayMs);
    facts.tenant.wait(month);
    await facts.tenant.run(facts.gong, "calls");
    facts.gong.requests = [];
    const report = await facts.check();
    expect(await callOf(facts, "7")).toMatchObject({ transcriptState: "present", removedAt: null });
    expect(report.months.find(({ month: name }) => name === "2026-07")).toMatchObject({
      state: "complete",
      gongTotal: 125,
      held: 125,
      found: 1,
    });
    expect(facts.gong.requests.length).toBeLessThan(20);
  });

  it("R13: finds within thirty days that an old call was deleted, and asks for it by its id first", async () => {
    const facts = await copied();
    const { gong, tenant } = facts;
    await facts.check();
    const gone = "1300";
    gong.stored = gong.stored.filter((call) => call.id !== gone);
    tenant.wait(month);
    await tenant.run(gong, "calls");
    gong.requests = [];
    const report = await facts.check();
    expect((await callOf(facts, gone))?.removedAt).toEqual(new Date(tenant.nowMs));
    expect(gong.requests.some(({ detail }) => detail.split(" ").includes(gone))).toBe(true);
    expect(report.months.find(({ removed }) => removed === 1)).toMatchObject({
      state: "complete",
      difference: 0,
    });
    expect(report.gaps).toBe(0);
  });

  it("sees through equal totals: one call came and another went in the same month", async () => {
    const facts = await copied();
    await facts.check();
    facts.gong.stored = facts.gong.stored.filter((call) => call.id !== "1300");
    facts.gong.add("7", facts.gong.stored.find((call) => call.id === "1301")?.startedMs ?? 0);
    facts.tenant.wait(month);
    await facts.tenant.run(facts.gong, "calls");
    await facts.check();
    expect((await callOf(facts, "1300"))?.removedAt).not.toBeNull();
    expect(await callOf(facts, "7")).toMatchObject({ transcriptState: "present" });
  });

  it("believes that most of a month has gone only when somebody says so", async () => {
    const facts = await copied({ perDay: 8 });
    await facts.check();
    const july = (ms: number) => ms >= Date.UTC(2026, 6, 1) && ms < Date.UTC(2026, 7, 1);
    const kept = facts.gong.stored.filter((call) => july(call.startedMs)).slice(0, 10);
    facts.gong.stored = [...facts.gong.stored.filter((call) => !july(call.startedMs)), ...kept];
    facts.tenant.wait(month);
    await facts.tenant.run(facts.gong, "calls");
    const doubtful = await facts.check();
    expect(doubtful.months[3]).toMatchObject({ month: "2026-07", state: "gap", removed: 0 });
    expect(doubtful.months[3]?.note).toMatch(/^Gong no longer shows \d+ of \d+ calls/);
    expect(doubtful.months.filter((gap) => gap.isHeldBack).map((gap) => gap.month)).toEqual(["2026-07"]);
    await facts.tenant.read((tx) =>
      requestMonthCheck(tx, facts.tenant.tenantId, "2026-07", {
        nowMs: facts.tenant.nowMs,
        mayRemoveMany: true,
      }),
    );
    const settled = await facts.check();
    expect(settled.months[3]).toMatchObject({ state: "complete", held: 10, removed: 238, isHeldBack: false });
  });

  it("finds one missing call among twelve hundred by halving, for some ten requests", async () => {
    const facts = await copied({ perDay: 40, days: 32 });
    await facts.check();
    facts.gong.add("7", fakeNowMs - 20 * dayMs);
    await facts.tenant.read((tx) =>
      requestMonthCheck(tx, facts.tenant.tenantId, "2026-08", { nowMs: facts.tenant.nowMs }),
    );
    facts.tenant.wait(1_000);
    facts.gong.requests = [];
    const report = await facts.check();
    expect(await callOf(facts, "7")).not.toBeNull();
    expect(report.months[1]).toMatchObject({ month: "2026-08", state: "complete", found: 1 });
    expect(facts.gong.requests.length).toBeLessThanOrEqual(14);
  });

  it("tells Gong's total of a month before the copied range, and copies nothing of it", async () => {
    const facts = await copied();
    facts.gong.add("7", Date.UTC(2026, 0, 10));
    await facts.tenant.read((tx) =>
      requestMonthCheck(tx, facts.tenant.tenantId, "2026-01", { nowMs: facts.tenant.nowMs }),
    );
    const report = await facts.check();
    expect(report.months.at(-1)).toMatchObject({
      month: "2026-01",
      state: "beyond",
      gongTotal: 1,
      difference: null,
    });
    expect(await callOf(facts, "7")).toBeNull();
  });

  it("spends at most its day's share on months whose totals agree, and goes on the next day", async () => {
    const facts = await copied({ perDay: 10, days: 32, pageSize: 5 });
    await facts.check();
    facts.tenant.wait(month);
    await facts.tenant.run(facts.gong, "calls");
    const idsReadAt = async () => (await facts.report()).months.map(({ idsReadAt: at }) => at?.slice(0, 10));
    // October is new, September fits into the first day's share, August takes the rest of it and of the next.
    for (const [day, read] of [
      ["2026-10-14", 2],
      ["2026-10-15", 3],
    ] as const) {
      facts.gong.requests = [];
      const report = await facts.check();
      expect(facts.gong.requests.length).toBeLessThanOrEqual(idRequestsADay + 1);
      expect(report.gaps).toBe(0);
      expect(new Date(facts.tenant.nowMs).toISOString().slice(0, 10)).toBe(day);
      expect((await idsReadAt()).filter((at) => at !== "2026-09-15")).toHaveLength(read);
      facts.tenant.wait(dayMs);
    }
  });

  it("shows a tenant nothing of another's months, and nothing to who may not read the settings", async () => {
    const { ctx, check } = await copied();
    await check();
    const other = await makeTenant("Other");
    expect((await getGapReport({ ctx: other.ctx })).months).toEqual([]);
    const actor = { ...ctx.actor, areas: { ...ctx.actor.areas, settings: "none" as const } };
    await expect(getGapReport({ ctx: { ...ctx, actor } })).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      new FakeTenant(ctx.tenantId).read((tx) => requestMonthCheck(tx, ctx.tenantId, "2026-13")),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });
});
