import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GongError } from "#lib/gong/core/errors.ts";
import { mostPoisoned, readInHalves } from "./read-in-halves.ts";

const broken = () => new GongError({ kind: "contract", operationId: "listCallsExtensive", status: 200 });

function reader(poison: ReadonlySet<string>) {
  const asked: (readonly string[])[] = [];
  const read = async (ids: readonly string[]) => {
    asked.push(ids);
    if (ids.some((id) => poison.has(id))) throw broken();
    return ids;
  };
  return { asked, read };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index));

describe("R11: reading a page by halves", () => {
  it("finds the one record that breaks a page of a hundred within 2 x log2(100) requests, wherever it is", async () => {
    for (const poison of ids(100)) {
      const { asked, read } = reader(new Set([poison]));
      const { items, poisoned } = await readInHalves(ids(100), read);
      expect(poisoned.map(({ id }) => id)).toEqual([poison]);
      expect([...items].sort()).toEqual(
        ids(100)
          .filter((id) => id !== poison)
          .sort(),
      );
      expect(asked.length).toBeLessThanOrEqual(10);
      expect(asked).toContainEqual([poison]);
    }
  });

  it("reads every good record once and sets every other aside, of any page", async () => {
    const pages = fc.integer({ min: 1, max: 100 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        poison: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: mostPoisoned }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(pages, async ({ count, poison }) => {
        const bad = new Set(poison.map(String));
        const { items, poisoned } = await readInHalves(ids(count), reader(bad).read);
        expect(items.toSorted()).toEqual(
          ids(count)
            .filter((id) => !bad.has(id))
            .toSorted(),
        );
        expect(new Set(poisoned.map(({ id }) => id))).toEqual(bad);
      }),
    );
  });

  it("gives up on a page of which more breaks than one would set aside", async () => {
    const { asked, read } = reader(new Set(ids(100)));
    await expect(readInHalves(ids(100), read)).rejects.toMatchObject({ kind: "contract" });
    expect(asked.length).toBeLessThanOrEqual(4 * 9);
  });

  it("does not take a refusal of another kind for a bad record", async () => {
    const refuse = async () => {
      throw new GongError({ kind: "rate-limited", operationId: "x", status: 429 });
    };
    await expect(readInHalves(ids(3), refuse)).rejects.toMatchObject({ kind: "rate-limited" });
  });
});
