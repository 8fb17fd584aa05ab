import { afterAll, describe, expect, it } from "vitest";
import { newId } from "#lib/ids.ts";
import { closeJobSender } from "../job-queue.ts";
import { makeConnectedFake } from "../testing/connected-fake.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { fakeNowMs } from "../testing/fake-tenant.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { cancelBackfill } from "./cancel-backfill.ts";
import { pauseStreams } from "./pause-streams.ts";
import { rereadDay } from "./reread-day.ts";
import { rereadWindow } from "./reread-window.ts";

afterAll(closeJobSender);

/** One call every six hours for the last ten days, three a page. */
function company(): FakeGong {
  const gong = new FakeGong(3);
  for (let index = 0; index < 40; index += 1) gong.add(`c${index}`, fakeNowMs - hourMs * (6 * index + 1));
  return gong;
}

describe("reading a day again", () => {
  it("finds an edit that the daily sweep does not reach, and reads nothing else of the past", async () => {
    const [{ tenant, ctx, clock, audit }, gong] = [await makeConnectedFake(), company()];
    const startedMs = fakeNowMs - 20 * dayMs;
    gong.add("old", startedMs, { title: "Before" });
    await tenant.run(gong, "calls");
    gong.add("old", startedMs, { title: "After" });
    tenant.wait(dayMs);
    await tenant.run(gong, "calls");
    const titleOf = async () => (await tenant.snapshot()).calls.find((call) => call.gongId === "old")?.title;
    expect(await titleOf()).toBe("Before");
    const day = new Date(startedMs).toISOString().slice(0, 10);
    await rereadDay({ ctx, input: { day } }, clock);
    await rereadDay({ ctx, input: { day } }, clock);
    expect(await audit("sync.day-reread")).toHaveLength(1);
    gong.requests = [];
    await tenant.run(gong, "calls");
    expect(await titleOf()).toBe("After");
    const asked = gong.requests.filter(({ operation }) => operation === "calls");
    expect(asked.map(({ detail }) => detail.slice(0, 10))).toEqual([day]);
  });

  it("refuses days that are not copied, have not begun, or while copying calls is paused", async () => {
    const [{ tenant, ctx, clock }, gong] = [await makeConnectedFake(), company()];
    const early = rereadDay({ ctx, input: { day: "2026-09-10" } }, clock);
    await expect(early).rejects.toMatchObject({ code: "precondition_failed" });
    await tenant.run(gong, "calls");
    for (const day of ["2026-01-01", "2026-09-16"]) {
      await expect(rereadDay({ ctx, input: { day } }, clock)).rejects.toMatchObject({
        code: "invalid_input",
      });
    }
    await pauseStreams({ ctx, input: { stream: "calls" } }, clock);
    await expect(rereadDay({ ctx, input: { day: "2026-09-10" } }, clock)).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("reads a doubtful range again at once", async () => {
    const [{ tenant, tenantId, ctx, clock, calls }, gong] = [await makeConnectedFake(), company()];
    await tenant.run(gong, "calls");
    const [window] = await tenant.read((tx) =>
      tx.syncWindow.findMany({ where: { tenantId, kind: "history" }, orderBy: { toAt: "desc" }, take: 1 }),
    );
    const windowId = window?.id ?? "";
    const data = { state: "suspicious" as const, note: "Doubt.", closedAt: new Date(fakeNowMs) };
    await tenant.read((tx) => tx.syncWindow.updateMany({ where: { tenantId, id: windowId }, data }));
    await rereadWindow({ ctx, input: { windowId } }, clock);
    expect((await calls()).nextRunAt).toEqual(new Date(fakeNowMs));
    await tenant.run(gong, "calls");
    const after = await tenant.read((tx) => tx.syncWindow.findFirst({ where: { tenantId, id: windowId } }));
    expect(after?.state).toBe("closed");
    const unknown = rereadWindow({ ctx, input: { windowId: newId("win") } }, clock);
    await expect(unknown).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("cancelling a copy further back", () => {
  it("takes away what nobody has begun to read, keeps what was read, and cuts off a run under way", async () => {
    const [{ tenant, tenantId, ctx, clock, calls, audit }, gong] = [await makeConnectedFake(), company()];
    await tenant.run(gong, "calls");
    const oldest = fakeNowMs - 30 * dayMs;
    const spans = [0, 1, 2, 3].map((index) => ({
      fromAt: new Date(oldest - (index + 1) * 32 * dayMs),
      toAt: new Date(oldest - index * 32 * dayMs),
    }));
    await tenant.read(async (tx) => {
      await tx.syncWindow.createMany({
        data: spans.map((span, index) => ({
          tenantId,
          id: newId("win"),
          stream: "calls",
          ...span,
          ...(index === 0 && { state: "closed" as const, closedAt: new Date(fakeNowMs) }),
          ...(index === 1 && { pages: 2 }),
        })),
      });
      await tx.backfill.create({
        data: {
          tenantId,
          id: newId("fill"),
          fromAt: spans[3]?.fromAt ?? new Date(0),
          toAt: new Date(oldest),
          expectedCalls: 9,
          requestedByName: "Somebody",
          requestedAt: new Date(fakeNowMs),
        },
      });
      await tx.syncStream.updateMany({ where: { tenantId, stream: "calls" }, data: { state: "running" } });
    });
    const { fence } = await calls();
    await cancelBackfill({ ctx }, clock);
    await cancelBackfill({ ctx }, clock);
    const left = await tenant.read((tx) =>
      tx.syncWindow.findMany({
        where: { tenantId, kind: "history", toAt: { lte: new Date(oldest) } },
        orderBy: { toAt: "desc" },
        select: { fromAt: true, toAt: true },
      }),
    );
    expect(left).toEqual(spans.slice(0, 2));
    expect(await calls()).toMatchObject({ state: "idle", fence: fence + 1, nextRunAt: new Date(fakeNowMs) });
    expect(await audit("sync.backfill-cancelled")).toHaveLength(1);
  });

  it("takes nothing of the first copy away", async () => {
    const [{ tenant, tenantId, ctx, clock }, gong] = [await makeConnectedFake(), company()];
    const stopping = new AbortController();
    gong.onPage = (count) => {
      if (count === 2) stopping.abort();
    };
    await tenant.run(gong, "calls", { stopping: stopping.signal });
    const before = await tenant.read((tx) => tx.syncWindow.count({ where: { tenantId } }));
    await cancelBackfill({ ctx }, clock);
    expect(await tenant.read((tx) => tx.syncWindow.count({ where: { tenantId } }))).toBe(before);
  });
});
