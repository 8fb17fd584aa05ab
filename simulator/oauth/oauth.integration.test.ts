import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  api,
  authorizeQuery,
  basic,
  CALLBACK,
  connect,
  consent,
  exchange,
  send,
  startTestSimulator,
  type TestSimulator,
} from "../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

const DAY_MS = 86_400_000;

describe("the authorize page", () => {
  const open = (changes: Record<string, string>) =>
    send(`${test.simulator.origin}/oauth2/authorize?${authorizeQuery(test.simulator, changes)}`);
  const signIn = (email: string) =>
    send(`${test.simulator.origin}/oauth2/sign-in?${authorizeQuery(test.simulator)}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ email }).toString(),
    });

  it("says that it is not Gong and asks who signs in", async () => {
    const page = await open({});
    expect(page.status).toBe(200);
    expect(page.text).toContain("not Gong");
    expect(page.text).toContain('<label for="email">');
    expect(page.text).toContain("felix.sommer@nordwind.example");
  });

  it("shows an administrator the app, the company and each scope asked for", async () => {
    const page = await signIn("jonas.brandt@nordwind.example");
    expect(page.status).toBe(200);
    expect(page.text).toContain("Callboard");
    expect(page.text).toContain("Nordwind");
    expect(page.text).toContain("api:calls:read:transcript");
  });

  it("refuses somebody who is no technical administrator, on the page and past it", async () => {
    const page = await signIn("marcus.reed@acme.example");
    expect(page.status).toBe(403);
    expect(page.text).not.toContain("Approve");
    const url = `${test.simulator.origin}/oauth2/consent?${authorizeQuery(test.simulator)}`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = "email=marcus.reed%40acme.example&decision=approve&scope=api%3Ausers%3Aread";
    expect((await send(url, { method: "POST", headers, body })).status).toBe(403);
  });

  it("asks again for an address nobody has, and keeps markup in it harmless", async () => {
    const page = await signIn('"><script>alert(1)</script>');
    expect(page.status).toBe(422);
    expect(page.text).not.toContain("<script>");
  });

  it("never redirects to an address that is not registered", async () => {
    for (const redirect_uri of [
      "https://evil.example/api/gong/oauth/callback",
      "http://localhost.evil.example/api/gong/oauth/callback",
      "http://localhost:3000/elsewhere",
      "javascript:alert(1)//localhost/api/gong/oauth/callback",
      "http://user@localhost/api/gong/oauth/callback",
    ]) {
      const page = await open({ redirect_uri });
      expect([page.status, page.headers.location]).toEqual([400, undefined]);
    }
    expect((await open({ client_id: "another" })).status).toBe(400);
  });

  it("sends unknown scopes and response types back as errors", async () => {
    const scope = await open({ scope: "api:users:read api:everything" });
    expect(new URL(String(scope.headers.location)).searchParams.get("error")).toBe("invalid_scope");
    const type = await open({ response_type: "token" });
    expect(new URL(String(type.headers.location)).searchParams.get("error")).toBe(
      "unsupported_response_type",
    );
  });

  it("sends a denial back with the state", async () => {
    const back = await consent(test.simulator, { decision: "deny" });
    expect(Object.fromEntries(back)).toEqual({ error: "access_denied", state: "st4te" });
  });
});

describe("the token endpoint", () => {
  const codeFor = async () => (await consent(test.simulator)).get("code") ?? "";

  it.each(["query", "form"] as const)("exchanges a code given by %s", async (by) => {
    const code = await codeFor();
    const params = {
      grant_type: "authorization_code",
      code,
      redirect_uri: CALLBACK,
      client_id: test.simulator.client.id,
    };
    const { status, json } = await exchange(test.simulator, params, { by });
    expect(status).toBe(200);
    expect(json).toMatchObject({ token_type: "bearer", expires_in: 86_400 });
    expect(json.api_base_url_for_customer).toBe(test.simulator.apiBaseUrl("acme"));
    expect(String(json.scope).split(" ")).toContain("api:calls:read:extensive");
    const users = await api(test.simulator, "/v2/users", { authorization: `Bearer ${json.access_token}` });
    expect(users.status).toBe(200);
  });

  it("grants only the scopes left checked", async () => {
    const { answer, access } = await connect(test.simulator, { scopes: ["api:users:read"] });
    expect(answer.scope).toBe("api:users:read");
    const refused = await api(test.simulator, "/v2/workspaces", { authorization: access });
    expect(refused.status).toBe(401);
    expect(refused.json.errors).toEqual([
      "You don't have permission to use 'api:workspaces:read' in your app.",
    ]);
  });

  it("takes a code once, for ten minutes, and only for its redirect address", async () => {
    const redeem = (code: string, redirect_uri = CALLBACK) =>
      exchange(test.simulator, { grant_type: "authorization_code", code, redirect_uri });
    const used = await codeFor();
    expect((await redeem(used)).status).toBe(200);
    const replay = await redeem(used);
    expect([replay.status, replay.json.error]).toEqual([400, "invalid_grant"]);
    const elsewhere = await redeem(await codeFor(), "http://localhost:4000/api/gong/oauth/callback");
    expect(elsewhere.json.error).toBe("invalid_grant");
    const [inTime, tooLate] = [await codeFor(), await codeFor()];
    test.clock.move(599_999);
    expect((await redeem(inTime)).status).toBe(200);
    test.clock.move(1);
    expect((await redeem(tooLate)).json.error).toBe("invalid_grant");
  });

  it("refuses a client that does not authenticate by Basic", async () => {
    const { id, secret } = test.simulator.client;
    const code = await codeFor();
    const params = { grant_type: "authorization_code", code, redirect_uri: CALLBACK };
    const inBody = { ...params, client_id: id, client_secret: secret };
    expect((await exchange(test.simulator, inBody, { by: "form", authorization: "" })).status).toBe(401);
    expect((await exchange(test.simulator, params, { authorization: basic(id, "wrong") })).status).toBe(401);
    const other = await exchange(test.simulator, { ...params, client_id: "another" });
    expect(other.json.error).toBe("invalid_client");
    expect((await exchange(test.simulator, params)).status).toBe(200);
  });

  it("takes a refresh token once and lets the old access token live by default", async () => {
    const first = await connect(test.simulator);
    const refresh = (refresh_token: string) =>
      exchange(test.simulator, { grant_type: "refresh_token", refresh_token });
    const second = await refresh(first.refresh);
    expect(second.status).toBe(200);
    expect(second.json.refresh_token).not.toBe(first.refresh);
    expect(second.json.api_base_url_for_customer).toBe(test.simulator.apiBaseUrl("acme"));
    const again = await refresh(first.refresh);
    expect([again.status, again.json]).toEqual([
      400,
      { error: "invalid_grant", error_description: "Token has been expired or revoked." },
    ]);
    expect((await api(test.simulator, "/v2/users", { authorization: first.access })).status).toBe(200);
    expect((await refresh(String(second.json.refresh_token))).status).toBe(200);
  });

  it("kills the old access token on refresh when told to be strict", async () => {
    const { access, refresh } = await connect(test.simulator);
    test.simulator.control.set("acme", { strictRefresh: true });
    await exchange(test.simulator, { grant_type: "refresh_token", refresh_token: refresh });
    test.simulator.control.set("acme", { strictRefresh: false });
    expect((await api(test.simulator, "/v2/users", { authorization: access })).status).toBe(401);
  });

  it("lets an access token live as long as it was asked to", async () => {
    const code = await codeFor();
    const params = {
      grant_type: "authorization_code",
      code,
      redirect_uri: CALLBACK,
      validity_duration: "60",
    };
    const { json } = await exchange(test.simulator, params);
    expect(json.expires_in).toBe(60);
    const authorization = `Bearer ${json.access_token}`;
    test.clock.move(59_999);
    expect((await api(test.simulator, "/v2/users", { authorization })).status).toBe(200);
    test.clock.move(1);
    expect((await api(test.simulator, "/v2/users", { authorization })).status).toBe(401);
  });
});

describe("a customer's token", () => {
  it("works at its own company's host only", async () => {
    const { access } = await connect(test.simulator);
    expect((await api(test.simulator, "/v2/users", { authorization: access })).status).toBe(200);
    const elsewhere = await api(test.simulator, "/v2/users", { company: "nordwind", authorization: access });
    expect(elsewhere.status).toBe(401);
    const generic = await send(`${test.simulator.origin}/v2/users`, {
      headers: { authorization: access, host: `api.gong.localhost:${test.simulator.port}` },
    });
    expect(generic.status).toBe(401);
    expect(generic.text).toContain("access token has been revoked");
  });

  it("dies when tokens are revoked, and for good when the app is uninstalled", async () => {
    const { access, refresh } = await connect(test.simulator);
    test.simulator.control.revokeAccessTokens("acme");
    const refused = await api(test.simulator, "/v2/users", { authorization: access });
    expect([refused.status, refused.json.errors]).toEqual([401, ["The access token has been revoked."]]);
    const fresh = await exchange(test.simulator, { grant_type: "refresh_token", refresh_token: refresh });
    const authorization = `Bearer ${fresh.json.access_token}`;
    expect((await api(test.simulator, "/v2/users", { authorization })).status).toBe(200);
    test.simulator.control.uninstall("acme");
    expect((await api(test.simulator, "/v2/users", { authorization })).status).toBe(401);
    const dead = await exchange(test.simulator, {
      grant_type: "refresh_token",
      refresh_token: String(fresh.json.refresh_token),
    });
    expect(dead.json.error).toBe("invalid_grant");
    const again = await connect(test.simulator);
    expect((await api(test.simulator, "/v2/users", { authorization: again.access })).status).toBe(200);
  });

  it("still works after the simulator was started anew with the same seed", async () => {
    const { access, refresh } = await connect(test.simulator);
    const restarted = await startTestSimulator();
    restarted.clock.move(test.clock.now() - restarted.clock.now() + 1_000);
    try {
      expect((await api(restarted.simulator, "/v2/users", { authorization: access })).status).toBe(200);
      const refreshed = await exchange(restarted.simulator, {
        grant_type: "refresh_token",
        refresh_token: refresh,
      });
      expect(refreshed.status).toBe(200);
      restarted.clock.move(DAY_MS);
      expect((await api(restarted.simulator, "/v2/users", { authorization: access })).status).toBe(401);
    } finally {
      await restarted.simulator.stop();
    }
  });
});
