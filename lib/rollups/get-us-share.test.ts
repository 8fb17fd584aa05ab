import { describe, expect, it } from "vitest";
import { getUsShare } from "./get-us-share.ts";

describe("our share of talk on one call", () => {
  it("is ours of all talk where customers talked", () => {
    expect(getUsShare(30, 10)).toBe(0.75);
    expect(getUsShare(0, 10)).toBe(0);
    expect(getUsShare(null, 10)).toBe(0);
  });

  it("is none where no customer talked, or nobody knows", () => {
    expect(getUsShare(30, 0)).toBeNull();
    expect(getUsShare(30, null)).toBeNull();
    expect(getUsShare(null, null)).toBeNull();
    expect(getUsShare(0, 0)).toBeNull();
  });
});
