import { describe, expect, it } from "vitest";
import { redactTexts, secretsOf } from "./redact.ts";

describe("keeping sentences of an answer", () => {
  it("strikes out a given secret wherever it stands", () => {
    expect(redactTexts(["token abc123def is bad: abc123def"], ["abc123def"])).toEqual([
      "token [redacted] is bad: [redacted]",
    ]);
  });

  it("strikes out what is shaped like a credential", () => {
    const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl";
    expect(redactTexts([`sent Bearer xyz.123 and Basic dXNlcjpwYXNz and ${jwt}`], [])).toEqual([
      "sent [redacted] and [redacted] and [redacted]",
    ]);
  });

  it("does not strike out by secrets too short to be any", () => {
    expect(redactTexts(["a cat"], ["a", ""])).toEqual(["a cat"]);
  });

  it("shortens long texts and long lists, and drops control characters", () => {
    const clean = redactTexts(["x".repeat(2_000), "a\r\n\u0000b", ...Array<string>(30).fill("c")], []);
    expect(clean).toHaveLength(20);
    expect(clean[0]).toHaveLength(500);
    expect(clean[1]).toBe("a b");
  });

  it("knows the secret parts of a header", () => {
    expect(secretsOf("Bearer abc")).toEqual(["Bearer abc", "abc"]);
  });
});
