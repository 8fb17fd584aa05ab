import fc from "fast-check";
import { jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { type CursorState, readCursor, writeCursor } from "./cursor.ts";
import { cutPage } from "./page.ts";

const state: CursorState = {
  pageSize: 100,
  pageNumber: 1,
  total: 250,
  lastId: "7782342274025937895",
  request: "r",
  time: 1_000_000,
  exp: 4_600,
};

describe("cursor", () => {
  it("is a JWT signed with HS256", async () => {
    const currentDate = new Date(2_000_000);
    const { payload, protectedHeader } = await jwtVerify(writeCursor(state, "s"), Buffer.from("s"), {
      currentDate,
    });
    expect(protectedHeader.alg).toBe("HS256");
    expect(payload).toMatchObject({ pageNumber: 1, pageSize: 100 });
  });

  it("is refused when any of its characters changed", () => {
    const cursor = writeCursor(state, "s");
    fc.assert(
      fc.property(fc.nat({ max: cursor.length - 2 }), (at) => {
        const other = cursor[at] === "A" ? "B" : "A";
        const damaged = cursor.slice(0, at) + other + cursor.slice(at + 1);
        expect(() => readCursor(damaged, { secret: "s", request: "r", nowMs: 0 })).toThrow(
          "Failed to verify cursor",
        );
      }),
    );
  });

  it("lives to the last millisecond of its hour and not one longer", () => {
    const cursor = writeCursor(state, "s");
    expect(readCursor(cursor, { secret: "s", request: "r", nowMs: 4_599_999 })).toEqual(state);
    expect(() => readCursor(cursor, { secret: "s", request: "r", nowMs: 4_600_000 })).toThrow(
      "cursor has expired",
    );
  });

  it("does not continue another request", () => {
    const cursor = writeCursor(state, "s");
    expect(() => readCursor(cursor, { secret: "s", request: "other", nowMs: 0 })).toThrow(
      "Failed to verify cursor",
    );
  });
});

describe("cutPage", () => {
  const all = (rows: number[], start: number) => {
    const seen: number[] = [];
    let cursor: string | undefined;
    let nowMs = start;
    do {
      const page = cutPage(rows, { request: "q", cursor, secret: "s", nowMs });
      seen.push(...page.rows);
      const records = page.records(page.rows.length, "1");
      expect(records.totalRecords).toBe(rows.length);
      cursor = typeof records.cursor === "string" ? records.cursor : undefined;
      nowMs += 1_000;
    } while (cursor !== undefined);
    return seen;
  };

  it("gives every row once, in order, and no cursor on the last page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_234 }), (count) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        expect(all(rows, 0)).toEqual(rows);
      }),
    );
  });

  it("does not prolong the sequence by handing out fresh cursors", () => {
    const rows = Array.from({ length: 300 }, (_, index) => index);
    const first = cutPage(rows, { request: "q", cursor: undefined, secret: "s", nowMs: 0 }).records(100, "1");
    const cursor = String(first.cursor);
    const second = cutPage(rows, { request: "q", cursor, secret: "s", nowMs: 3_599_000 }).records(100, "1");
    const fresh = String(second.cursor);
    expect(() => cutPage(rows, { request: "q", cursor: fresh, secret: "s", nowMs: 3_600_000 })).toThrow(
      "expired",
    );
  });
});
