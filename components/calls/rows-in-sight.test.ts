import { expect, test } from "vitest";
import { rowsInSight } from "./rows-in-sight.ts";

const window = { windowHeight: 740, rowHeight: 37 };

test("draws the rows of the window and eight on either side", () => {
  expect(rowsInSight({ ...window, offset: 3_700 })).toEqual({ first: 92, last: 128 });
});

test("begins with the first row while the list stands below the window's top", () => {
  expect(rowsInSight({ ...window, offset: -185 })).toEqual({ first: 0, last: 23 });
  expect(rowsInSight({ ...window, offset: -5_000 })).toEqual({ first: 0, last: 0 });
});

test("never draws more than sixty rows of the least height in a high window", () => {
  const { first, last } = rowsInSight({ offset: 100_000, windowHeight: 1_200, rowHeight: 29 });
  expect(last - first + 1).toBeLessThanOrEqual(60);
});
