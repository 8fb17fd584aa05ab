import { describe, expect, it } from "vitest";
import { initials } from "./initials.ts";

describe("initials", () => {
  it.each([
    ["Ada Lovelace", "AL"],
    ["Ada", "A"],
    ["Ana de la Cruz", "AC"],
    ["(guest) Kim", "GK"],
    ["李 小龙", "李小"],
    ["", "?"],
    ["– –", "?"],
    [null, "?"],
  ])("takes from %s the letters %s", (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
