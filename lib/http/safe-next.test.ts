import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterSignIn, safeNext, safeReturn, signInPath } from "./safe-next.ts";

/** Any text, or pieces that a reader of addresses treats in their own way. */
const pathLike = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("/", "\\", ".", "..", "%2e", "\t", "evil.example", "acme"), { maxLength: 8 })
    .map((pieces) => pieces.join("")),
);

describe("where a sign-in leads", () => {
  it("keeps a path of our own with its query and fragment", () => {
    expect(safeNext("/acme/calls/1?t=12#turn")).toBe("/acme/calls/1?t=12#turn");
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "/acme/..//evil.example",
    "/%2e/\\evil.example",
    "/\t/evil.example",
    "\\/evil.example",
    "javascript:alert(1)",
    "acme",
    "",
    undefined,
    ["/acme"],
    "/api/auth/signout",
    "/sign-in?next=/acme",
  ])("refuses %j", (next) => {
    expect(safeNext(next)).toBe(afterSignIn);
  });

  it("never leaves our own site, whatever is asked", () => {
    fc.assert(
      fc.property(pathLike, (text) => {
        const origin = "https://callboard.example";
        for (const next of [text, `/${text}`, `//${text}`, `/\\${text}`]) {
          expect(new URL(safeNext(next), origin).origin).toBe(origin);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads a whole address only when it is our own", () => {
    const origin = "https://callboard.example";
    expect(safeReturn(`${origin}/acme?x=1`, origin)).toBe("/acme?x=1");
    for (const foreign of [
      `${origin}.evil.example/acme`,
      `${origin}@evil.example/`,
      "/acme",
      `${origin}//evil`,
    ]) {
      expect(safeReturn(foreign, origin)).toBe(afterSignIn);
    }
  });

  it("comes back from the sign-in page to where it began", () => {
    const path = "/acme/calls?title=a%20b&host=1";
    const address = new URL(signInPath(path), "https://callboard.example");
    expect(safeNext(address.searchParams.get("next"))).toBe(path);
  });
});
