import { describe, expect, it } from "vitest";
import { parseTokenGrant } from "./token-grant.ts";

const answer = {
  access_token: "access-1",
  refresh_token: "refresh-1",
  token_type: "bearer",
  expires_in: 86_400,
  scope: "api:calls:read:basic api:users:read",
  api_base_url_for_customer: "https://us-12345.api.gong.io",
};
const read = (over: Record<string, unknown> = {}) => parseTokenGrant(JSON.stringify({ ...answer, ...over }));

describe("the answer of the token endpoint", () => {
  it("gives both tokens, the life, the scopes and the company's host", () => {
    expect(read()).toEqual({
      accessToken: "access-1",
      refreshToken: "refresh-1",
      expiresInSeconds: 86_400,
      scopes: ["api:calls:read:basic", "api:users:read"],
      apiBaseUrl: "https://us-12345.api.gong.io",
    });
  });

  it.each([
    "https://us-12345.api.gong.io/",
    "https://us-12345.api.gong.io/v2",
    "https://us-12345.api.gong.io/v2/",
  ])("takes the host written as %s", (url) => {
    expect(read({ api_base_url_for_customer: url }).apiBaseUrl).toBe("https://us-12345.api.gong.io");
  });

  it.each(["Bearer", "BEARER"])("takes the token type %s", (token_type) => {
    expect(read({ token_type }).accessToken).toBe("access-1");
  });

  it("takes a life written as text, unknown fields, and scopes in any spacing", () => {
    const grant = read({ expires_in: "3600", extra: 1, scope: "  a  b\na " });
    expect(grant).toMatchObject({ expiresInSeconds: 3_600, scopes: ["a", "b"] });
    expect(read({ scope: undefined }).scopes).toEqual([]);
  });

  it.each([
    ["no access token", { access_token: undefined }],
    ["an empty access token", { access_token: "" }],
    ["no refresh token", { refresh_token: undefined }],
    ["another token type", { token_type: "mac" }],
    ["no life", { expires_in: undefined }],
    ["a life of nothing", { expires_in: 0 }],
    ["no host", { api_base_url_for_customer: null }],
  ])("is refused with %s, without quoting it", (_name, over) => {
    expect(() => read(over)).toThrow("oauth: contract (200)");
  });

  it("keeps what it had when a refresh leaves token or host out", () => {
    const { refresh_token: _token, api_base_url_for_customer: _host, ...rest } = answer;
    const kept = { refreshToken: "old", apiBaseUrl: "https://us-1.api.gong.io" };
    expect(parseTokenGrant(JSON.stringify(rest), kept)).toMatchObject(kept);
  });

  it.each(["", "<html>", "null", "[]"])("is refused when it is %j", (text) => {
    expect(() => parseTokenGrant(text)).toThrow("oauth: contract");
  });
});
