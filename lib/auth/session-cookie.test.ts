import { afterEach, describe, expect, it } from "vitest";
import { env } from "#lib/env.ts";
import { cookieName, cookieOptions, cookiesOf } from "./session-cookie.ts";

const before = env().NEXTAUTH_URL;
afterEach(() => Object.assign(env(), { NEXTAUTH_URL: before }));

describe("our cookies", () => {
  it("are bound to the host, secure, hidden from scripts and kept from other sites wherever there is https", () => {
    Object.assign(env(), { NEXTAUTH_URL: "https://callboard.example" });
    expect(cookieName("session")).toBe("__Host-callboard.session");
    expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  });

  it("do without the prefix on plain http, where a browser would refuse them", () => {
    expect(cookieName("session")).toBe("callboard.session");
    expect(cookieOptions().secure).toBe(false);
  });

  it("are read with the first of a name winning", () => {
    const cookies = cookiesOf("a=1; callboard.session=mine; callboard.session=planted; =x; b");
    expect(cookies.get("callboard.session")).toBe("mine");
    expect(cookies.size).toBe(2);
  });
});
