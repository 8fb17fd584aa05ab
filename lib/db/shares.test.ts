import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Shares } from "./shares.ts";

describe("Shares", () => {
  it("lets a key hold only its share while another finds its own free", async () => {
    const shares = new Shares(2);
    expect(await shares.take("big", 0)).toBe(true);
    expect(await shares.take("big", 0)).toBe(true);
    expect(await shares.take("big", 1)).toBe(false);
    expect(await shares.take("small", 1)).toBe(true);
  });

  it("serves a key's line in its order", async () => {
    const shares = new Shares(1);
    await shares.take("one", 0);
    const order: number[] = [];
    const waiting = [1, 2, 3].map((number) => shares.take("one", 5_000).then(() => order.push(number)));
    for (const _ of waiting) {
      shares.release("one");
      await new Promise(setImmediate);
    }
    expect(order).toEqual([1, 2, 3]);
  });

  it("loses no place and hands out none twice, however many wait, give up and come back", async () => {
    const steps = fc.array(fc.constantFrom("take", "impatient", "release"), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), steps, async (places, work) => {
        const shares = new Shares(places);
        let held = 0;
        const taken: Promise<void>[] = [];
        for (const step of work) {
          if (step === "release") {
            if (held === 0) continue;
            held -= 1;
            shares.release("one");
          } else {
            const isTaken = shares.take("one", step === "take" ? 60_000 : 0);
            taken.push(
              isTaken.then((has) => {
                if (has) held += 1;
                expect(held).toBeLessThanOrEqual(places);
              }),
            );
          }
          await new Promise(setImmediate);
        }
        while (held > 0) {
          held -= 1;
          shares.release("one");
          await new Promise(setImmediate);
        }
        await Promise.all(taken);
        for (let place = 0; place < places; place += 1) expect(await shares.take("one", 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
