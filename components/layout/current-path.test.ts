import { describe, expect, it } from "vitest";
import { isCurrent } from "./current-path.ts";

describe("isCurrent", () => {
  it("marks the item of the page and of the pages below it", () => {
    expect(isCurrent({ href: "/acme/calls" }, "/acme/calls")).toBe(true);
    expect(isCurrent({ href: "/acme/calls" }, "/acme/calls/123")).toBe(true);
  });

  it("does not mark an item whose path merely begins alike", () => {
    expect(isCurrent({ href: "/acme/calls" }, "/acme/calls-archive")).toBe(false);
  });

  it("marks an exact item on its own page only", () => {
    expect(isCurrent({ href: "/acme", isExact: true }, "/acme")).toBe(true);
    expect(isCurrent({ href: "/acme", isExact: true }, "/acme/calls")).toBe(false);
  });
});
