import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePage } from "./judge-page.ts";

const page = {
  seenIds: new Set<string>(),
  previousTotal: null,
  total: 2,
  pageIds: ["1", "2"],
  isLastPage: true,
};

describe("judgePage", () => {
  it("completes a window only when the total and the seen ids agree", () => {
    expect(judgePage(page)).toBe("complete");
    expect(judgePage({ ...page, total: 3 })).toBe("shifted");
    expect(judgePage({ ...page, total: 1 })).toBe("shifted");
  });

  it("completes an empty window, and one whose total Gong keeps to itself", () => {
    expect(judgePage({ ...page, pageIds: [], total: 0 })).toBe("complete");
    expect(judgePage({ ...page, total: null })).toBe("complete");
  });

  it("notices a total that moved between pages", () => {
    expect(judgePage({ ...page, previousTotal: 3, isLastPage: false })).toBe("shifted");
  });

  it("bears an id that comes twice as long as the count agrees", () => {
    expect(judgePage({ ...page, seenIds: new Set(["2"]) })).toBe("complete");
    expect(judgePage({ ...page, seenIds: new Set(["2"]), total: 3 })).toBe("shifted");
  });

  it("does not follow cursors for ever over pages that bring nothing", () => {
    expect(judgePage({ ...page, pageIds: [], isLastPage: false })).toBe("shifted");
    expect(judgePage({ ...page, seenIds: new Set(["1", "2"]), isLastPage: false })).toBe("shifted");
  });

  it("never completes a pass that missed a call because one was inserted while paging", () => {
    const facts = fc.record({
      count: fc.integer({ min: 2, max: 30 }),
      size: fc.integer({ min: 1, max: 7 }),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(facts, ({ count, size, at }) => {
        const ids = Array.from({ length: count }, (_, index) => `c${index}`);
        const seen = new Set<string>();
        let previousTotal: number | null = null;
        for (let offset = 0; ; offset += size) {
          if (offset === size) ids.splice(at % size, 0, "new");
          const pageIds = ids.slice(offset, offset + size);
          const isLastPage = offset + size >= ids.length;
          const verdict = judgePage({ seenIds: seen, previousTotal, total: ids.length, pageIds, isLastPage });
          for (const id of pageIds) seen.add(id);
          if (verdict === "shifted") return;
          if (verdict === "complete") {
            expect([...seen].sort()).toEqual([...ids].sort());
            return;
          }
          previousTotal = ids.length;
        }
      }),
    );
  });
});
