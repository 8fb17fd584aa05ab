import { describe, expect, it } from "vitest";
import { themeFromCookie } from "./theme.ts";

describe("themeFromCookie", () => {
  it("keeps what was chosen", () => {
    expect(themeFromCookie("dark")).toBe("dark");
    expect(themeFromCookie("light")).toBe("light");
  });

  it.each([undefined, "", "DARK", '"><script>'])("follows the system on %s", (value) => {
    expect(themeFromCookie(value)).toBe("system");
  });
});
