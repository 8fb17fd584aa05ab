import { expect, it } from "vitest";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import { callsBehindWords } from "./calls-behind-words.ts";

const behind = (visible: number, hidden: number, shown = visible): CallsBehind => ({
  calls: Array.from({ length: shown }, () => ({}) as CallsBehind["calls"][number]),
  listed: visible + hidden,
  visible,
  hidden,
});

it("says of the calls behind a figure which are here and how many are not", () => {
  expect(callsBehindWords(behind(0, 0))).toBe("Gong lists no calls behind this figure.");
  expect(callsBehindWords(behind(2, 0))).toBe("2 calls.");
  expect(callsBehindWords(behind(1, 1))).toBe("1 call. 1 more is hidden from you or not copied.");
  expect(callsBehindWords(behind(80, 5, 50))).toBe(
    "80 calls, the newest 50 of them here. 5 more are hidden from you or not copied.",
  );
});
