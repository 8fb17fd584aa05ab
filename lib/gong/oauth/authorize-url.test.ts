import { describe, expect, it } from "vitest";
import { buildAuthorizeUrl, readCallback } from "./authorize-url.ts";
import { GongOAuthError } from "./oauth-error.ts";

describe("the address of the consent page", () => {
  const input = {
    authorizeUrl: "https://app.gong.io/oauth2/authorize",
    clientId: "client 1",
    scopes: ["api:calls:read:basic", "api:users:read", "api:users:read"],
    redirectUri: "https://callboard.example/api/gong/callback",
    state: "a+b/c=",
  };

  it("has every parameter, scopes separated by %20 and each once", () => {
    expect(buildAuthorizeUrl(input)).toBe(
      "https://app.gong.io/oauth2/authorize?client_id=client%201&response_type=code" +
        "&scope=api%3Acalls%3Aread%3Abasic%20api%3Ausers%3Aread" +
        "&redirect_uri=https%3A%2F%2Fcallboard.example%2Fapi%2Fgong%2Fcallback&state=a%2Bb%2Fc%3D",
    );
  });

  it("is read back by any parser as it was meant", () => {
    const query = new URL(buildAuthorizeUrl(input)).searchParams;
    expect(query.get("scope")).toBe("api:calls:read:basic api:users:read");
    expect(query.get("state")).toBe("a+b/c=");
  });
});

describe("what the consent page sends back", () => {
  function problem(query: string): GongOAuthError {
    try {
      readCallback(new URLSearchParams(query));
    } catch (error) {
      if (error instanceof GongOAuthError) return error;
      throw error;
    }
    throw new Error("was accepted");
  }

  it("is a code with its state", () => {
    expect(readCallback(new URLSearchParams("code=abc&state=s1"))).toEqual({ code: "abc", state: "s1" });
  });

  it.each([
    ["a denial", "error=access_denied&state=s1", "denied"],
    ["an unknown client", "error=unauthorized_client&state=s1", "client"],
    ["a broken server", "error=server_error", "server"],
    ["a busy server", "error=temporarily_unavailable", "server"],
    ["an error with a code beside it", "error=access_denied&code=abc&state=s1", "denied"],
    ["no code", "state=s1", "contract"],
    ["no state", "code=abc", "contract"],
    ["nothing", "", "contract"],
  ])("may be %s", (_name, query, kind) => {
    expect(problem(query).kind).toBe(kind);
  });

  it("is not repeated as it came when it is no word of OAuth", () => {
    const error = problem("error=%3Cscript%3E&error_description=Bearer%20abc.def");
    expect(error).toMatchObject({ kind: "client", code: "unknown_error", texts: ["[redacted]"] });
  });
});
