import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET, POST } from "#app/api/auth/[...nextauth]/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { callRoute, cookiesSetBy } from "#lib/test/call-route.ts";
import { type FakeOidc, startFakeOidc } from "#lib/test/fake-oidc.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { findSession } from "./find-session.ts";
import { hashPassword } from "./password-hash.ts";
import { providerChoices, vouchesForEmail } from "./providers.ts";
import { hashSessionToken } from "./session-token.ts";

let oidc: FakeOidc;
beforeAll(async () => {
  oidc = await startFakeOidc();
  Object.assign(env(), {
    OIDC_ISSUER: oidc.issuer,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_CLIENT_SECRET: oidc.clientSecret,
    OIDC_NAME: "Okta",
  });
});
afterAll(() => oidc.stop());

interface Started {
  url: string;
  cookie: string;
}

async function begin(callbackUrl = "/acme/calls"): Promise<Started> {
  const asked = await callRoute(GET, { path: "/api/auth/csrf", params: { nextauth: ["csrf"] } });
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const before = cookiesSetBy(asked);
  const response = await callRoute(POST, {
    method: "POST",
    path: "/api/auth/signin/oidc",
    params: { nextauth: ["signin", "oidc"] },
    cookie: before,
    body: { csrfToken, callbackUrl, json: "true" },
  });
  const { url } = (await response.json()) as { url: string };
  return { url, cookie: cookiesSetBy(response, before) };
}

async function comeBack(query: string, cookie: string) {
  const response = await callRoute(GET, {
    path: `/api/auth/callback/oidc?${query}`,
    params: { nextauth: ["callback", "oidc"] },
    cookie,
    headers: { origin: null, "sec-fetch-site": "cross-site" },
  });
  const token = /callboard\.session=([^;]+)/.exec(cookiesSetBy(response))?.[1];
  return { response, token, location: response.headers.get("location") ?? "" };
}

async function signIn(claims: Record<string, unknown>) {
  const { url, cookie } = await begin();
  return comeBack(oidc.consent(url, claims), cookie);
}

const newEmail = () => `${newId("per").replace("_", ".")}@example.com`;
const personOf = async (token: string | undefined) => (await findSession(token))?.personId;

describe("signing in through a provider", () => {
  it("is offered once the environment names one", () => {
    expect(providerChoices()).toEqual([{ id: "oidc", name: "Okta" }]);
  });

  it("opens an account for an address the provider vouches for, and comes back to where it began", async () => {
    const email = newEmail();
    const { location, token } = await signIn({ sub: email, email, email_verified: true, name: "Ada" });
    expect(location).toBe("http://localhost:3000/acme/calls");
    expect(await findSession(token)).toMatchObject({ email, name: "Ada", hasPassword: false });
    const row = await withPerson(null, (tx) => tx.person.findUniqueOrThrow({ where: { email } }));
    expect(row.emailVerifiedAt).not.toBeNull();
  });

  it("finds the same person again by the provider's subject, also under another address", async () => {
    const sub = newId("per");
    const first = await signIn({ sub, email: newEmail(), email_verified: true });
    const again = await signIn({ sub, email: newEmail(), email_verified: false });
    expect(await personOf(again.token)).toBe(await personOf(first.token));
    expect(await personOf(first.token)).toBeDefined();
  });

  it("refuses an address that the provider does not vouch for", async () => {
    const email = newEmail();
    for (const claims of [
      { sub: "s1", email, email_verified: false },
      { sub: "s2", email },
      { sub: "s3", email_verified: true },
      { sub: "s4", email: "аda@example.com", email_verified: true },
    ]) {
      const { location, token } = await signIn(claims);
      expect(location).toBe("/sign-in?error=UnverifiedEmail");
      expect(token).toBeUndefined();
    }
    expect(await withPerson(null, (tx) => tx.person.count({ where: { email } }))).toBe(0);
  });

  it("takes an account that somebody opened unproven out of his hands", async () => {
    const [personId, email] = [newId("per"), newEmail()];
    const passwordHash = await hashPassword("the squatter's words");
    await withPerson(null, (tx) =>
      tx.person.create({ data: { id: personId, email, name: "Squatter", passwordHash } }),
    );
    const squatter = await signInAs(personId);
    const { token } = await signIn({ sub: newId("per"), email, email_verified: true });
    expect(await findSession(token)).toMatchObject({ personId, hasPassword: false });
    expect(await findSession(squatter.token)).toBeNull();
  });

  it("keeps the password of a person whose address is proven", async () => {
    const [personId, email] = [newId("per"), newEmail()];
    await withPerson(null, (tx) =>
      tx.person.create({
        data: { id: personId, email, name: "Ada", passwordHash: "x", emailVerifiedAt: new Date() },
      }),
    );
    const { token } = await signIn({ sub: newId("per"), email, email_verified: true });
    expect(await findSession(token)).toMatchObject({ personId, hasPassword: true });
  });

  it("refuses a disabled person, linked or not", async () => {
    const [sub, email] = [newId("per"), newEmail()];
    await signIn({ sub, email, email_verified: true });
    await withPerson(null, (tx) => tx.person.update({ where: { email }, data: { disabledAt: new Date() } }));
    for (const subject of [sub, newId("per")]) {
      const { location, token } = await signIn({ sub: subject, email, email_verified: true });
      expect(location).toBe("/sign-in?error=AccessDenied");
      expect(token).toBeUndefined();
    }
  });

  it("refuses a consent that began in another browser, a changed state, and a code used twice", async () => {
    const claims = { sub: newId("per"), email: newEmail(), email_verified: true };
    const mine = await begin();
    const theirs = await begin();
    const stolen = await comeBack(oidc.consent(theirs.url, claims), mine.cookie);
    expect(stolen.token).toBeUndefined();
    const bare = await comeBack(oidc.consent(mine.url, claims), "");
    expect(bare.token).toBeUndefined();
    const query = oidc.consent(mine.url, claims);
    expect((await comeBack(query.replace(/state=[^&]+/, "state=other"), mine.cookie)).token).toBeUndefined();
    const { url, cookie } = await begin();
    const once = oidc.consent(url, claims);
    expect((await comeBack(once, cookie)).token).toBeDefined();
    const twice = await comeBack(once, cookie);
    expect(twice.token).toBeUndefined();
    expect(twice.location).toMatch(/\/api\/auth\/error\?error=/);
  });

  it("leads nowhere but to our own site afterwards", async () => {
    const claims = { sub: newId("per"), email: newEmail(), email_verified: true };
    for (const wished of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const { url, cookie } = await begin(wished);
      const { location, token } = await comeBack(oidc.consent(url, claims), cookie);
      expect(location).toBe("http://localhost:3000/tenants?enter");
      expect(
        await withPerson(null, (tx) =>
          tx.session.count({ where: { tokenHash: hashSessionToken(token ?? "") } }),
        ),
      ).toBe(1);
    }
  });

  it("believes Microsoft's addresses only from the operator's own directory, or of a proven domain", () => {
    const claims = { sub: "1", email: "ceo@acme.example", email_verified: true };
    Object.assign(env(), { MICROSOFT_TENANT_ID: "common" });
    expect(vouchesForEmail("microsoft", claims)).toBe(false);
    expect(vouchesForEmail("microsoft", { ...claims, xms_edov: true })).toBe(true);
    Object.assign(env(), { MICROSOFT_TENANT_ID: "11111111-2222-3333-4444-555555555555" });
    expect(vouchesForEmail("microsoft", claims)).toBe(true);
    expect(vouchesForEmail("google", { sub: "1", email_verified: "false" })).toBe(false);
  });
});
