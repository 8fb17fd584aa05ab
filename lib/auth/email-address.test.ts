import { describe, expect, it } from "vitest";
import { EmailAddress } from "./email-address.ts";

describe("an e-mail address", () => {
  it.each([
    ["ada@example.com", "ada@example.com"],
    [" Ada.Lovelace+calls@Example.COM ", "ada.lovelace+calls@example.com"],
    ["o'brien@sub.domain.example", "o'brien@sub.domain.example"],
    ["x@xn--bcher-kva.example", "x@xn--bcher-kva.example"],
  ])("reads %s as %s", (typed, stored) => {
    expect(EmailAddress.parse(typed)).toBe(stored);
  });

  it.each([
    ["a Cyrillic а", "аda@example.com"],
    ["a Cyrillic е in the domain", "ada@еxample.com"],
    ["a Greek ο", "bοb@example.com"],
    ["a fullwidth @", "ada＠example.com"],
    ["a fullwidth letter", "ａda@example.com"],
    ["a dotless ı, which upper-cases to I", "admın@example.com"],
    ["a Kelvin sign, which lower-cases to k", "mar\u212A@example.com"],
    ["a long ſ", "ſam@example.com"],
    ["a ligature", "o\uFB03ce@example.com"],
    ["a combining accent", "ada\u0301@example.com"],
    ["a zero-width space", "ada\u200B@example.com"],
    ["a soft hyphen", "a\u00ADda@example.com"],
    ["a right-to-left override", "\u202Eada@example.com"],
    ["a quoted local part", '"ada"@example.com'],
    ["a quoted local part with an @", '"ada@evil.example"@example.com'],
    ["a comment", "ada(x)@example.com"],
    ["a comment in the domain", "ada@(x)example.com"],
    ["a name with angle brackets", "Ada <ada@example.com>"],
    ["two addresses", "ada@example.com,eve@evil.example"],
    ["two @", "ada@example.com@evil.example"],
    ["a space inside", "ada lovelace@example.com"],
    ["a line break", "ada@example.com\nbcc:eve@evil.example"],
    ["a NUL", "ada\0@example.com"],
    ["a source route", "@evil.example:ada@example.com"],
    ["a bang path", "evil.example!ada"],
    ["an address literal", "ada@[127.0.0.1]"],
    ["a bare address", "ada@127.0.0.1"],
    ["a host without a dot", "ada@localhost"],
    ["a dot at the start", ".ada@example.com"],
    ["a dot at the end", "ada.@example.com"],
    ["two dots", "ada..l@example.com"],
    ["a dot before the domain", "ada@.example.com"],
    ["a trailing dot", "ada@example.com."],
    ["a hyphen before the dot", "ada@example-.com"],
    ["a hyphen at the start of the domain", "ada@-example.com"],
    ["a numeric top level", "ada@example.1"],
    ["nothing before @", "@example.com"],
    ["nothing behind @", "ada@"],
    ["too long a local part", `${"a".repeat(65)}@example.com`],
    ["too long an address", `ada@${"a.".repeat(130)}example`],
  ])("refuses %s", (_why, typed) => {
    expect(EmailAddress.safeParse(typed).success).toBe(false);
  });
});
