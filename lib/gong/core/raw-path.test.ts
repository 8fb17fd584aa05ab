import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRawPath } from "./raw-path.ts";

describe("the rule for paths that a person writes", () => {
  it.each(["/v2/calls", "/v2/calls/123/media", "/v2/data-privacy/data-for-email-address", "/v2/a%20b"])(
    "lets %s pass as it is",
    (path) => expect(parseRawPath(path)).toEqual({ ok: true, path }),
  );

  it.each([
    ["https://evil.example/v2/calls", "not-below-v2"],
    ["//evil.example/v2/calls", "not-below-v2"],
    ["/v1/calls", "not-below-v2"],
    ["/v2", "not-below-v2"],
    ["v2/calls", "not-below-v2"],
    ["/V2/calls", "not-below-v2"],
    ["/v2/", "empty-part"],
    ["/v2//evil.example", "empty-part"],
    ["/v2/calls/", "empty-part"],
    ["/v2/../oauth2/token", "dots"],
    ["/v2/calls/./x", "dots"],
    ["/v2/%2e%2e/oauth2", "dots"],
    ["/v2/.%2E/oauth2", "dots"],
    ["/v2/%252e%252e/oauth2", "bad-escape"],
    ["/v2/a%2fb", "hidden-character"],
    ["/v2/a%5Cb", "hidden-character"],
    ["/v2/a\\..\\b", "hidden-character"],
    ["/v2/calls%0d%0aHost:evil", "hidden-character"],
    ["/v2/calls\r\nHost: evil", "hidden-character"],
    ["/v2/calls x", "hidden-character"],
    ["/v2/calls;x=1", "hidden-character"],
    ["/v2/a%3fb", "hidden-character"],
    ["/v2/%zz", "bad-escape"],
    ["/v2/calls?x=1", "has-query"],
    ["/v2/calls#x", "has-query"],
  ])("refuses %j", (path, problem) => expect(parseRawPath(path)).toEqual({ ok: false, problem }));

  it("never lets a path leave its host or /v2/, whatever is written", () => {
    const piece = fc.constantFrom(
      "/",
      "..",
      ".",
      "%2e",
      "%2f",
      "\\",
      "@",
      ":",
      "v2",
      "a",
      "%25",
      "?",
      "#",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const parsed = parseRawPath(`/v2/${pieces.join("")}`);
        if (!parsed.ok) return;
        const url = new URL(`https://us-1.api.gong.io${parsed.path}`);
        expect(url.origin).toBe("https://us-1.api.gong.io");
        expect(url.pathname).toBe(parsed.path);
      }),
      { numRuns: 2_000 },
    );
  });
});
