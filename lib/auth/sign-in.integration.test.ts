import { describe, expect, it } from "vitest";
import { GET as getAccount, POST as postAccount } from "#app/api/account/route.ts";
import { POST as nextAuthPost } from "#app/api/auth/[...nextauth]/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { newId } from "#lib/ids.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { signInWithPassword, signOutWith } from "#lib/test/next-auth.ts";
import { hashSessionToken } from "./session-token.ts";

const password = "tulip-frost-ladder";
const newEmail = () => `${newId("per").replace("_", ".")}@example.com`;

async function signUp(email = newEmail()) {
  const response = await callRoute(postAccount, {
    method: "POST",
    path: "/api/account",
    body: { email, name: "Ada Lovelace", password },
  });
  return { email, response };
}

const profile = (cookie: string) => callRoute(getAccount, { path: "/api/account", cookie });

describe("signing up and in", () => {
  it("opens an account and signs in with an opaque cookie of which only the hash is stored", async () => {
    const { email, response } = await signUp();
    expect(response.status).toBe(201);
    const { response: answer, cookie } = await signInWithPassword({ email, password });
    expect(answer.status).toBe(200);
    const line = answer.headers.getSetCookie().find((each) => each.startsWith("callboard.session="));
    expect(line).toMatch(/HttpOnly/);
    expect(line).toMatch(/SameSite=Lax/);
    expect(line).toMatch(/Path=\//);
    const token = /callboard\.session=([^;]+)/.exec(line ?? "")?.[1] ?? "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const row = await withPerson(null, (tx) =>
      tx.session.findUniqueOrThrow({ where: { tokenHash: hashSessionToken(token) } }),
    );
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await (await profile(cookie)).json()).toMatchObject({
      email,
      name: "Ada Lovelace",
      hasPassword: true,
    });
  });

  it("reads an address in any case as the same one", async () => {
    const { email } = await signUp();
    const { response } = await signInWithPassword({ email: ` ${email.toUpperCase()} `, password });
    expect(response.status).toBe(200);
    const again = await signUp(email.toUpperCase());
    expect(again.response.status).toBe(400);
    expect(await again.response.json()).toMatchObject({ invalidParams: [{ name: "email" }] });
  });

  it("answers an unknown address and a wrong password with the same sentence", async () => {
    const { email } = await signUp();
    const wrong = await signInWithPassword({ email, password: "not the password" });
    const unknown = await signInWithPassword({ email: newEmail(), password });
    expect([wrong.response.status, unknown.response.status]).toEqual([401, 401]);
    const [one, other] = [await wrong.response.json(), await unknown.response.json()];
    expect({ ...one, requestId: "" }).toEqual({ ...other, requestId: "" });
    const unreadable = await signInWithPassword({ email: `nobody\0@${newEmail()}`, password });
    expect({ ...(await unreadable.response.json()), requestId: "" }).toEqual({ ...one, requestId: "" });
    expect(wrong.cookie).not.toContain("callboard.session");
  });

  it("starts a new session at every sign-in and ends the one before", async () => {
    const { email } = await signUp();
    const first = await signInWithPassword({ email, password });
    const second = await signInWithPassword({ email, password, cookie: first.cookie });
    expect(second.cookie).not.toBe(first.cookie);
    expect((await profile(first.cookie)).status).toBe(401);
    expect((await profile(second.cookie)).status).toBe(200);
  });

  it("signs out for good: the row is revoked and the browser told to forget", async () => {
    const { email } = await signUp();
    const { cookie } = await signInWithPassword({ email, password });
    const answer = await signOutWith(cookie);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("clear-site-data")).toContain('"cache"');
    expect((await profile(cookie)).status).toBe(401);
  });

  it("refuses a sign-in from another site and one without the form's token", async () => {
    const { email } = await signUp();
    const foreign = await signInWithPassword({
      email,
      password,
      headers: { origin: "https://evil.example" },
    });
    expect(foreign.response.status).toBe(403);
    const bare = await callRoute(nextAuthPost, {
      method: "POST",
      path: "/api/auth/callback/credentials",
      params: { nextauth: ["callback", "credentials"] },
      body: { email, password, json: "true" },
    });
    expect(bare.status).toBe(412);
    expect(bare.headers.getSetCookie().join()).not.toContain("callboard.session");
  });

  it("keeps next-auth's other endpoints shut", async () => {
    for (const path of [["_log"], ["session"], ["verify-request"]]) {
      const answer = await callRoute(nextAuthPost, {
        method: "POST",
        path: `/api/auth/${path.join("/")}`,
        params: { nextauth: path },
        body: {},
      });
      expect(answer.status, path.join("/")).toBe(404);
    }
  });

  it("stops guessing at one account after five wrong passwords, and says for how long", async () => {
    const { email } = await signUp();
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await signInWithPassword({ email, password: `wrong ${attempt}` })).response.status).toBe(401);
    }
    const { response } = await signInWithPassword({ email, password });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    const disguised = await signInWithPassword({
      email,
      password,
      headers: { "x-forwarded-for": "203.0.113.9" },
    });
    expect(disguised.response.status).toBe(429);
  });

  it("does not count rightful sign-ins", async () => {
    const { email } = await signUp();
    for (let attempt = 0; attempt < 8; attempt++) {
      expect((await signInWithPassword({ email, password })).response.status).toBe(200);
    }
  });

  it("refuses a weak password and one that repeats its owner", async () => {
    for (const weak of ["short", "password1234", "Qwertyuiop!23"]) {
      const answer = await callRoute(postAccount, {
        method: "POST",
        path: "/api/account",
        body: { email: newEmail(), name: "Ada", password: weak },
      });
      expect(answer.status, weak).toBe(400);
      expect(await answer.json(), weak).toMatchObject({ invalidParams: [{ name: "password" }] });
    }
    const own = await callRoute(postAccount, {
      method: "POST",
      path: "/api/account",
      body: { email: "bartholomew@example.com", name: "Bo", password: "bartholomew1!" },
    });
    expect(own.status).toBe(400);
  });
});
