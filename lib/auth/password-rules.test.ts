import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { NewPassword, repeatsPerson } from "./password-rules.ts";

describe("a chosen password", () => {
  it.each(["tulip-frost-ladder", "correct horse battery staple", "9f3kd02ma!kd", "Österreich im Regen"])(
    "may be %s",
    (password) => expect(NewPassword.safeParse(password).success).toBe(true),
  );

  it.each([
    "elevenchars",
    "password1234",
    "P@ssw0rd!!!!",
    "passwordpassword",
    "qwertyuiop123",
    "123456789012",
    "2024-01-01-2024",
    "abcabcabcabc",
    "aaaaaaaaaaaa",
    "abcdefghijklm",
    "zyxwvutsrqponm",
    "changeme!!!!2026",
    "Callboard2026!",
    "x".repeat(201),
  ])("may not be %s", (password) => expect(NewPassword.safeParse(password).success).toBe(false));

  it("may not be its owner's name or address with decoration", () => {
    const ada = { email: "ada.lovelace@analytical.example", name: "Ada Lovelace" };
    expect(repeatsPerson("ada.lovelace1", ada)).toBe(true);
    expect(repeatsPerson("Analytical123", ada)).toBe(true);
    expect(repeatsPerson("the engine of lovelace is brass", ada)).toBe(false);
  });
});

describe("a stored password", () => {
  it("is an argon2id hash with its own salt, which the right password opens", async () => {
    const [one, other] = await Promise.all([hashPassword("tulip frost"), hashPassword("tulip frost")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword("tulip frost", one)).toBe(true);
    expect(await verifyPassword("tulip frosT", one)).toBe(false);
  });

  it("reads the same words typed on another keyboard as the same password", async () => {
    const hash = await hashPassword("caf\u00E9 in spring");
    expect(await verifyPassword("cafe\u0301 in spring", hash)).toBe(true);
  });

  it("opens to nobody where there is none, or where it is damaged", async () => {
    expect(await verifyPassword("anything", null)).toBe(false);
    expect(await verifyPassword("anything", "$2b$10$abc")).toBe(false);
    expect(await verifyPassword("", null)).toBe(false);
  });
});
