import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallWindow } from "./call-window.ts";
import { PageTurns, type ToSettle } from "./page-turns.ts";
import { WindowChain } from "./window-chain.ts";

interface Page {
  chain: number;
  readyMs: number;
  writeMs: number;
  settleMs: number;
  isAlone: boolean;
  fails: "never" | "reading" | "writing" | "settling";
}

const ms = fc.nat(3);
const page = (fails: fc.Arbitrary<Page["fails"]>) =>
  fc.record({
    chain: fc.nat(2),
    readyMs: ms,
    writeMs: ms,
    settleMs: ms,
    isAlone: fc.boolean(),
    fails,
  });

/** Passes pages as a run does; answers with what happened in its order, such as "write 1" and "settled 1". */
async function pass(pages: readonly Page[]) {
  const turns = new PageTurns();
  const chains = [0, 1, 2].map((id) => new WindowChain({ id: String(id) } as CallWindow));
  const events: string[] = [];
  const most = { writing: 0, settling: 0, besideAlone: 0 };
  const now = { writing: new Set<number>(), settling: new Set<number>(), alone: new Set<number>() };
  const note = () => {
    most.writing = Math.max(most.writing, now.writing.size);
    most.settling = Math.max(most.settling, now.settling.size);
    if (now.alone.size > 0) most.besideAlone = Math.max(most.besideAlone, now.writing.size);
  };
  const work = async (index: number, { writeMs, settleMs, isAlone, fails }: Page, toSettle: ToSettle) => {
    const write = async () => {
      if (!isAlone) now.writing.add(index);
      events.push(`write ${index}`);
      note();
      await pause(writeMs);
      if (fails === "writing") throw new Error(`page ${index}`);
    };
    const settle = async () => {
      await toSettle(isAlone ? "alone" : undefined);
      now.writing.delete(index);
      now.settling.add(index);
      if (isAlone) now.alone.add(index);
      note();
    };
    try {
      if (isAlone) await settle();
      await write();
      if (!isAlone) await settle();
      await settle();
      await pause(settleMs);
      if (fails === "settling") throw new Error(`page ${index}`);
      events.push(`settled ${index}`);
    } finally {
      for (const those of Object.values(now)) those.delete(index);
    }
  };
  const results = await Promise.allSettled(
    pages.map((one, index) => {
      const ready = pause(one.readyMs).then(() => {
        if (one.fails === "reading") throw new Error(`page ${index}`);
      });
      const chain = chains[one.chain];
      if (!chain) throw new Error("no such window");
      return turns.take(chain, ready, (_, toSettle) => work(index, one, toSettle));
    }),
  );
  return { events, most, results };
}

const indexesOf = (pages: readonly Page[], chain: number) =>
  pages.flatMap((one, index) => (one.chain === chain ? [index] : []));

describe("turns of pages", () => {
  it("write one page and settle one at a time, those of a window in their order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page(fc.constant("never")), { maxLength: 8 }), async (pages) => {
        const { events, most, results } = await pass(pages);
        expect(results.every(({ status }) => status === "fulfilled")).toBe(true);
        expect(Math.max(most.writing, most.settling)).toBeLessThanOrEqual(1);
        expect(most.besideAlone).toBe(0);
        for (const chain of [0, 1, 2]) {
          for (const what of ["write", "settled"]) {
            const order = indexesOf(pages, chain).map((index) => events.indexOf(`${what} ${index}`));
            expect(order).toEqual(order.toSorted((one, other) => one - other));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("write the next page while one is settled", async () => {
    const one = { chain: 0, readyMs: 0, writeMs: 1, settleMs: 20, isAlone: false, fails: "never" as const };
    const { events } = await pass([one, one]);
    expect(events).toEqual(["write 0", "write 1", "settled 0", "settled 1"]);
  });

  it("commit no page of a window after one that failed, and all of the others", async () => {
    const fails = fc.constantFrom<Page["fails"]>("never", "never", "never", "reading", "writing", "settling");
    await fc.assert(
      fc.asyncProperty(fc.array(page(fails), { maxLength: 8 }), async (pages) => {
        const { events, results } = await pass(pages);
        for (const chain of [0, 1, 2]) {
          const indexes = indexesOf(pages, chain);
          const first = indexes.find((index) => pages[index]?.fails !== "never") ?? Number.POSITIVE_INFINITY;
          for (const index of indexes) {
            expect(events.includes(`settled ${index}`)).toBe(index < first);
            const result = results[index];
            if (index >= first)
              expect(result?.status === "rejected" && String(result.reason)).toMatch(/page \d/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
