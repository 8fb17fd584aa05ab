import { expect, test } from "vitest";
import { drawTowards, type RowRange, rowsInSight } from "./rows-in-sight.ts";

const window = { windowHeight: 740, rowHeight: 37 };

function stepsTo(sight: RowRange, start: RowRange): RowRange[] {
  const steps = [start];
  for (let drawn = drawTowards(start, sight); drawn !== steps.at(-1); drawn = drawTowards(drawn, sight)) {
    steps.push(drawn);
    if (steps.length > 100) throw new Error("It never comes to rest.");
  }
  return steps;
}

const added = (before: RowRange, after: RowRange) =>
  Array.from({ length: after.last - after.first + 1 }, (_, place) => after.first + place).filter(
    (row) => row < before.first || row > before.last,
  ).length;

test("knows which rows stand in the window", () => {
  expect(rowsInSight({ ...window, offset: 3_700 })).toEqual({ first: 100, last: 120 });
});

test("begins with the first row while the list stands below the window's top", () => {
  expect(rowsInSight({ ...window, offset: -185 })).toEqual({ first: 0, last: 15 });
  expect(rowsInSight({ ...window, offset: -5_000 })).toEqual({ first: 0, last: 0 });
});

test.each([
  ["a jump down", { first: 500, last: 520 }, { first: 0, last: 28 }],
  ["a jump up", { first: 100, last: 120 }, { first: 492, last: 528 }],
  ["half a window up", { first: 90, last: 110 }, { first: 92, last: 128 }],
  ["the first rows", { first: 0, last: 15 }, { first: 9_960, last: 9_999 }],
])("draws what is in sight and a few rows on either side after %s, eight more a step", (_, sight, start) => {
  const steps = stepsTo(sight, start);
  const { first, last } = steps.at(-1) ?? start;
  expect(first).toBeLessThanOrEqual(Math.max(0, sight.first - 3));
  expect(first).toBeGreaterThanOrEqual(sight.first - 10);
  expect(last).toBeGreaterThanOrEqual(sight.last + 3);
  expect(last).toBeLessThanOrEqual(sight.last + 10);
  for (const [place, step] of steps.slice(1).entries())
    expect(added(steps[place] ?? step, step)).toBeLessThanOrEqual(6);
});

test("draws what is in sight before what is around it", () => {
  const steps = stepsTo({ first: 500, last: 515 }, { first: 0, last: 28 });
  expect(steps.slice(1, 3)).toEqual([
    { first: 500, last: 505 },
    { first: 500, last: 511 },
  ]);
});

test("draws nothing again while enough is drawn", () => {
  const drawn = { first: 0, last: 27 };
  expect(drawTowards(drawn, { first: 0, last: 9 })).toBe(drawn);
});

test("draws several rows at once and then none for a while where the list passes slowly", () => {
  let drawn: RowRange = { first: 90, last: 130 };
  let steps = 0;
  for (let row = 0; row < 100; row += 1) {
    const next = drawTowards(drawn, { first: 100 + row, last: 120 + row });
    if (next !== drawn) steps += 1;
    drawn = next;
  }
  expect(steps).toBeLessThanOrEqual(20);
});

test("never keeps more than sixty rows, also of the least height in a high window", () => {
  const sight = rowsInSight({ offset: 100_000, windowHeight: 1_200, rowHeight: 29 });
  for (const start of [
    { first: 0, last: 59 },
    { first: sight.first - 40, last: sight.last + 40 },
  ])
    for (const { first, last } of stepsTo(sight, start).slice(1))
      expect(last - first + 1).toBeLessThanOrEqual(60);
});
