import { expect, test } from "vitest";
import { tabForKey } from "./tab-for-key.ts";

test("arrows lead round the tabs, Home and End to their ends, other keys nowhere", () => {
  expect(tabForKey("ArrowRight", 1, 3)).toBe(2);
  expect(tabForKey("ArrowRight", 2, 3)).toBe(0);
  expect(tabForKey("ArrowLeft", 0, 3)).toBe(2);
  expect(tabForKey("Home", 2, 3)).toBe(0);
  expect(tabForKey("End", 0, 3)).toBe(2);
  expect(tabForKey("Enter", 0, 3)).toBeNull();
});
