import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlCommand } from "./curl-command.ts";
import { shellQuote } from "./shell-quote.ts";

/** What a real shell makes of the words. */
function shellWords(command: string): string[] {
  const words = execFileSync("/bin/sh", ["-c", `curl() { printf '%s\\0' "$@"; }; ${command}`], {
    encoding: "utf8",
    env: { NODE_ENV: "test", GONG_AUTHORIZATION: "Bearer x' $y \"z" },
  });
  return words.split("\0").slice(0, -1);
}

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(fc.constantFrom("'", '"', "\\", "$", "`", "\n", " ", "!", "*", "$(id)", ";", "~", "-"), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
);
const speakable = text.filter((each) => !each.includes("\0") && each.isWellFormed());

describe("quoting for the shell", () => {
  it("gives back every text as one word, unchanged", () => {
    fc.assert(
      fc.property(fc.array(speakable, { minLength: 1, maxLength: 60 }), (texts) => {
        expect(shellWords(`curl ${texts.map(shellQuote).join(" ")}`)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the request for curl", () => {
  it("arrives in curl as it would go out, with the secret from the environment only", () => {
    fc.assert(
      fc.property(speakable, speakable, (body, value) => {
        const url = `https://us-1.api.gong.io/v2/calls?a=${encodeURIComponent(value)}`;
        const command = curlCommand({
          method: "POST",
          url,
          headers: [
            { name: "Authorization", value: "$GONG_AUTHORIZATION" },
            { name: "Content-Type", value: "application/json" },
          ],
          body,
          parts: null,
        });
        expect(command).not.toContain("Bearer");
        expect(shellWords(command)).toEqual([
          "--globoff",
          "--request",
          "POST",
          url,
          "--header",
          "Authorization: Bearer x' $y \"z",
          "--header",
          "Content-Type: application/json",
          "--data-raw",
          body,
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it("names files and texts of a form", () => {
    const parts = [
      { name: "a", value: "=@;x", isFile: false },
      { name: "file", value: 'odd "name".csv', isFile: true },
    ];
    const command = curlCommand({ method: "POST", url: "https://a/v2/b", headers: [], body: null, parts });
    expect(shellWords(command).slice(4)).toEqual([
      "--form-string",
      "a==@;x",
      "--form",
      'file=@"odd \\"name\\".csv"',
    ]);
  });
});
