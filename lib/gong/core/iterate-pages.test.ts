import { describe, expect, it } from "vitest";
import type { Page } from "./decode.ts";
import { CursorExpired, GongError } from "./errors.ts";
import { type IterateOptions, iteratePages } from "./iterate-pages.ts";

function page(items: number[], nextCursor: string | undefined): Page<number> {
  return {
    items,
    body: {},
    records: undefined,
    nextCursor,
    requestId: "r",
    isEmptyAnswer: false,
    rejected: [],
  };
}

async function collect(
  getPage: (cursor: string | undefined) => Promise<Page<number>>,
  options?: IterateOptions,
) {
  const items: number[] = [];
  for await (const { items: more } of iteratePages("x", undefined, getPage, options)) items.push(...more);
  return items;
}

describe("going through pages", () => {
  it("follows the cursor to the last page", async () => {
    const asked: (string | undefined)[] = [];
    const items = await collect(async (cursor) => {
      asked.push(cursor);
      const index = Number(cursor ?? 0);
      return page([index], index < 4 ? String(index + 1) : undefined);
    });
    expect(items).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([undefined, "1", "2", "3", "4"]);
  });

  it("asks for the next page only when the reader wants it", async () => {
    let asked = 0;
    const getPage = async () => {
      asked += 1;
      return page([asked], `c${asked}`);
    };
    for await (const _page of iteratePages("x", undefined, getPage)) {
      if (asked === 2) break;
    }
    expect(asked).toBe(2);
  });

  it("stops at a page that points to itself instead of reading it for ever", async () => {
    const work = collect(async () => page([1], "same"));
    await expect(work).rejects.toMatchObject({ kind: "contract" });
  });

  it("surfaces an expired cursor", async () => {
    const work = collect(async (cursor) => {
      if (cursor !== undefined) throw new CursorExpired({ operationId: "x" });
      return page([1], "c");
    });
    await expect(work).rejects.toBeInstanceOf(CursorExpired);
  });

  it("begins again when asked to, and gives the first page again", async () => {
    let expired = 0;
    const items = await collect(
      async (cursor) => {
        if (cursor === undefined) return page([1], "c");
        expired += 1;
        if (expired === 1) throw new CursorExpired({ operationId: "x" });
        return page([2], undefined);
      },
      { onExpiredCursor: "restart" },
    );
    expect(items).toEqual([1, 1, 2]);
  });

  it("does not begin again for ever", async () => {
    let asked = 0;
    const work = collect(
      async (cursor) => {
        asked += 1;
        if (cursor !== undefined) throw new CursorExpired({ operationId: "x" });
        return page([1], "c");
      },
      { onExpiredCursor: "restart" },
    );
    await expect(work).rejects.toBeInstanceOf(CursorExpired);
    expect(asked).toBe(8);
  });

  it("passes other errors on", async () => {
    const error = new GongError({ kind: "server", operationId: "x" });
    await expect(collect(() => Promise.reject(error), { onExpiredCursor: "restart" })).rejects.toBe(error);
  });
});
