import { describe, expect, it } from "vitest";
import { pagesInFlight } from "./calls/read-pages.ts";
import { answerRoom, roomBytes } from "./run/answer-room.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { hourMs } from "./windows/plan-windows.ts";

const megabyte = 1_048_576;

/** Eight calls in pages of two; list and transcripts of a page have so many bytes each. */
function company(answerBytes: number): FakeGong {
  const gong = new FakeGong(2);
  for (let index = 0; index < 8; index += 1) gong.add(`a${index}`, fakeNowMs - (index + 1) * hourMs);
  gong.answerBytes = answerBytes;
  return gong;
}

/** Copies three companies side by side into a database that takes its time for every page. */
async function copySlowly(answerBytes: number) {
  const copies = await Promise.all(
    Array.from({ length: 3 }, async () => ({ tenant: await makeFakeTenant(), gong: company(answerBytes) })),
  );
  const most = { held: 0, pages: 0, ofOneTenant: 0 };
  const underWay = new Map<FakeTenant, number>();
  const note = (tenant: FakeTenant, change: number) => {
    underWay.set(tenant, (underWay.get(tenant) ?? 0) + change);
    const counts = [...underWay.values()];
    most.pages = Math.max(
      most.pages,
      counts.reduce((sum, count) => sum + count, 0),
    );
    most.ofOneTenant = Math.max(most.ofOneTenant, ...counts);
  };
  const results = await Promise.all(
    copies.map(({ tenant, gong }) =>
      tenant.run(gong, "calls", {
        at: async (step) => {
          if (step === "before calls request") note(tenant, 1);
          if (step === "after page") note(tenant, -1);
          if (step === "before page") await new Promise((resolve) => setTimeout(resolve, 30));
          most.held = Math.max(most.held, answerRoom().heldBytes);
        },
      }),
    ),
  );
  expect(results).toEqual(["done", "done", "done"]);
  for (const { tenant, gong } of copies) {
    const { calls, windows } = await tenant.snapshot();
    expect(calls.map(({ gongId }) => gongId)).toEqual(gong.stored.map(({ id }) => id).sort());
    expect(calls.every(({ turns }) => turns.length === 3)).toBe(true);
    expect(windows.every(({ state }) => state === "closed")).toBe(true);
  }
  expect(answerRoom().heldBytes).toBe(0);
  return most;
}

describe("R18: three companies are copied into a slow database by one process", () => {
  it("holds at most 64 MB of large pages, and loses none", async () => {
    const most = await copySlowly(5 * megabyte);
    expect(most.held).toBeLessThanOrEqual(roomBytes);
    expect(most.held).toBeGreaterThan(roomBytes / 2);
    expect(most.ofOneTenant).toBeLessThanOrEqual(pagesInFlight);
  });

  it("learns that pages are small, and reads four of each company ahead", async () => {
    const most = await copySlowly(1_000);
    expect(most.held).toBeLessThanOrEqual(roomBytes);
    expect(most.ofOneTenant).toBe(pagesInFlight);
    expect(most.pages).toBeGreaterThan(6);
  });

  it("reads an answer that is larger than all there should be, one at a time", async () => {
    const most = await copySlowly(40 * megabyte);
    expect(most.pages).toBeLessThanOrEqual(4);
  });
});
