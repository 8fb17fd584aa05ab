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

interface Most {
  held: number;
  pages: number;
  ofOneTenant: number;
}

/** Copies three companies side by side into a database that takes no page until `isFull`, and then only slowly. */
async function copySlowly(answerBytes: number, isFull: (most: Most) => boolean): Promise<Most> {
  const copies = await Promise.all(
    Array.from({ length: 3 }, async () => ({ tenant: await makeFakeTenant(), gong: company(answerBytes) })),
  );
  const most: Most = { held: 0, pages: 0, ofOneTenant: 0 };
  const underWay = new Map<FakeTenant, number>();
  const full = Promise.withResolvers<void>();
  const note = (tenant: FakeTenant, change: number) => {
    underWay.set(tenant, (underWay.get(tenant) ?? 0) + change);
    const counts = [...underWay.values()];
    const pages = counts.reduce((sum, count) => sum + count, 0);
    most.pages = Math.max(most.pages, pages);
    most.ofOneTenant = Math.max(most.ofOneTenant, ...counts);
  };
  const results = await Promise.all(
    copies.map(({ tenant, gong }) =>
      tenant.run(gong, "calls", {
        at: async (step) => {
          if (step === "before calls request") note(tenant, 1);
          if (step === "after page") note(tenant, -1);
          most.held = Math.max(most.held, answerRoom().heldBytes);
          if (isFull(most)) full.resolve();
          if (step !== "before page") return;
          await full.promise;
          await new Promise((resolve) => setTimeout(resolve, 10));
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

describe("R18: three companies are copied into a slow database by one process", { timeout: 60_000 }, () => {
  it("holds at most 64 MB of large pages, and loses none", async () => {
    const most = await copySlowly(5 * megabyte, ({ held }) => held > roomBytes / 2);
    expect(most.held).toBeLessThanOrEqual(roomBytes);
    expect(most.ofOneTenant).toBeLessThanOrEqual(pagesInFlight);
  });

  it("learns that pages are small, and reads four of each company ahead", async () => {
    const most = await copySlowly(1_000, ({ pages }) => pages === 3 * pagesInFlight);
    expect(most.held).toBeLessThanOrEqual(roomBytes);
    expect(most.pages).toBe(3 * pagesInFlight);
    expect(most.ofOneTenant).toBe(pagesInFlight);
  });

  it("reads an answer that is larger than all there should be, one at a time", async () => {
    const most = await copySlowly(40 * megabyte, ({ held }) => held > roomBytes);
    expect(most.pages).toBeLessThanOrEqual(4);
  });

  it("lets a small company in before a big one has written more than what it has under way", async () => {
    const [big, small] = [await makeFakeTenant(), await makeFakeTenant()];
    const past = new FakeGong(2);
    for (let index = 0; index < 60; index += 1) past.add(`b${index}`, fakeNowMs - (index + 1) * 600_000);
    past.answerBytes = 15 * megabyte;
    const few = company(5 * megabyte);
    const written = { big: 0, atStart: 0, atFirst: 0 };
    let smallCopy: Promise<unknown> | undefined;
    const ofSmall = (step: string) => {
      if (step === "before calls request" && written.atFirst === 0) written.atFirst = written.big;
    };
    const bigCopy = big.run(past, "calls", {
      at: async (step) => {
        if (step === "before page") await new Promise((resolve) => setTimeout(resolve, 20));
        if (step !== "after page") return;
        written.big += 1;
        if (written.big !== 6) return;
        written.atStart = written.big;
        smallCopy = small.run(few, "calls", { at: ofSmall });
      },
    });
    expect(await bigCopy).toBe("done");
    expect(await smallCopy).toBe("done");
    // Some of its pages may be written while the small one's run is being set up, and then those that are under way.
    expect(written.atFirst - written.atStart).toBeLessThanOrEqual(3 * pagesInFlight);
    expect(written.big).toBeGreaterThan(written.atFirst + pagesInFlight);
    expect(answerRoom().heldBytes).toBe(0);
  });
});
