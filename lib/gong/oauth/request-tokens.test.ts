import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createFakeTime } from "../testing/fake-time.ts";
import { failure, type ScriptedStep, scriptedFetch } from "../testing/scripted-fetch.ts";
import type { GongOAuthError } from "./oauth-error.ts";
import { exchangeCode, refreshTokens } from "./request-tokens.ts";

const grant = {
  access_token: "access-1",
  refresh_token: "refresh-2",
  token_type: "bearer",
  expires_in: 86_400,
  scope: "api:users:read",
  api_base_url_for_customer: "https://us-12345.api.gong.io",
};

function setUp(step: ScriptedStep) {
  const { fetch, sent } = scriptedFetch([step]);
  const endpoint = {
    tokenUrl: "https://app.gong.io/oauth2/generate-customer-token",
    clientId: "client-1",
    clientSecret: "CANARY-secret",
    fetch,
    clock: createFakeTime().clock,
    signal: new AbortController().signal,
  };
  const exchange = () =>
    exchangeCode({ ...endpoint, code: "CANARY-code", redirectUri: "https://x.example/cb" });
  const refresh = () => refreshTokens({ ...endpoint, refreshToken: "CANARY-refresh" });
  return { sent, exchange, refresh };
}

async function problem(work: Promise<unknown>): Promise<GongOAuthError> {
  return (await work.then(
    () => {
      throw new Error("was accepted");
    },
    (error: unknown) => error,
  )) as GongOAuthError;
}

describe("asking for tokens", () => {
  it("sends the code in the query of a POST without body, the client in a Basic header", async () => {
    const { sent, exchange } = setUp({ json: grant });
    expect(await exchange()).toMatchObject({ accessToken: "access-1", refreshToken: "refresh-2" });
    const [request] = sent;
    expect(request).toMatchObject({ method: "POST", body: undefined });
    expect(request?.headers.authorization).toBe(`Basic ${btoa("client-1:CANARY-secret")}`);
    expect(Object.fromEntries(new URL(request?.url ?? "").searchParams)).toEqual({
      grant_type: "authorization_code",
      code: "CANARY-code",
      client_id: "client-1",
      redirect_uri: "https://x.example/cb",
    });
  });

  it("sends the refresh token the same way", async () => {
    const { sent, refresh } = setUp({ json: grant });
    await refresh();
    expect(Object.fromEntries(new URL(sent[0]?.url ?? "").searchParams)).toEqual({
      grant_type: "refresh_token",
      refresh_token: "CANARY-refresh",
    });
  });
});

describe("what a failed refresh means", () => {
  const oauth = (error: string, error_description = "x") => ({ error, error_description });

  it.each([
    ["a spent token", 400, oauth("invalid_grant", "Token has been expired or revoked."), "invalid-grant"],
    ["a spent token in plain words", 400, { errors: ["Refresh token code is invalid"] }, "invalid-grant"],
    ["a wrong client", 401, oauth("invalid_client"), "client"],
    ["a wrong request", 400, oauth("invalid_request"), "client"],
    ["an unknown refusal", 403, {}, "client"],
    ["a denial", 400, oauth("access_denied"), "denied"],
    ["a limit", 429, {}, "server"],
    ["trouble on the other side", 503, {}, "server"],
    ["a redirect", 302, {}, "contract"],
  ] as const)("%s (%i)", async (_name, status, json, kind) => {
    const { refresh, sent } = setUp({ status, json });
    expect(await problem(refresh())).toMatchObject({ name: "GongOAuthError", kind, status });
    expect(sent).toHaveLength(1);
  });

  it("tells how long to wait when it is told", async () => {
    const { refresh } = setUp({ status: 429, headers: { "retry-after": "60" } });
    expect((await problem(refresh())).retryAfterMs).toBe(60_000);
  });

  it("leaves it open whether the token was spent after a lost answer or a 5xx", async () => {
    expect(await problem(setUp(failure("ECONNRESET")).refresh())).toMatchObject({
      kind: "network",
      isOutcomeUnknown: true,
    });
    expect((await problem(setUp({ status: 500 }).refresh())).isOutcomeUnknown).toBe(true);
    expect((await problem(setUp({ text: "<html>" }).refresh())).isOutcomeUnknown).toBe(true);
  });

  it("knows that the token lives when nothing was sent or it was refused", async () => {
    expect((await problem(setUp(failure("ECONNREFUSED")).refresh())).isOutcomeUnknown).toBe(false);
    expect((await problem(setUp({ status: 429 }).refresh())).isOutcomeUnknown).toBe(false);
  });

  it.each([
    [
      "echoing answer",
      { status: 400, json: { error: "invalid_grant", error_description: "CANARY-refresh is dead" } },
    ],
    ["unreadable answer", { text: "CANARY-refresh" }],
    ["failure that quotes the URL", failure("ECONNRESET", "POST https://x?refresh_token=CANARY-refresh")],
  ])("never shows a secret after an %s", async (_name, step) => {
    const error = await problem(setUp(step).refresh());
    expect(inspect(error, { depth: 20 }) + JSON.stringify(error) + String(error)).not.toContain("CANARY");
  });
});
