import { describe, expect, it } from "vitest";
import { estimateCopy, type WindowFacts } from "./estimate-copy.ts";

const day = (from: number, to: number, facts: Partial<WindowFacts> = {}): WindowFacts => ({
  kind: "history",
  state: "open",
  fromAt: new Date(Date.UTC(2026, 0, from)),
  toAt: new Date(Date.UTC(2026, 0, to)),
  totalRecords: null,
  seen: 0,
  ...facts,
});

describe("estimateCopy", () => {
  it("promises nothing before Gong has named a figure", () => {
    expect(estimateCopy([day(1, 2), day(2, 3)])).toEqual({
      done: 0,
      expected: null,
      isEstimate: true,
      windowsLeft: 2,
    });
  });

  it("reckons windows that are not counted yet as dense as the others", () => {
    const windows = [
      day(9, 10, { state: "closed", totalRecords: 10 }),
      day(7, 9, { totalRecords: 20, seen: 5 }),
      day(1, 7),
    ];
    expect(estimateCopy(windows)).toEqual({ done: 15, expected: 90, isEstimate: true, windowsLeft: 2 });
  });

  it("is exact once every window is counted", () => {
    const windows = [
      day(9, 10, { state: "closed", totalRecords: 10 }),
      day(1, 9, { totalRecords: 30, seen: 30 }),
    ];
    expect(estimateCopy(windows)).toMatchObject({ done: 40, expected: 40, isEstimate: false });
  });

  it("leaves the present out, which has no end", () => {
    const windows = [
      day(1, 2, { state: "closed", totalRecords: 3 }),
      day(2, 3, { kind: "head", totalRecords: 50 }),
    ];
    expect(estimateCopy(windows)).toMatchObject({ done: 3, expected: 3 });
  });
});
