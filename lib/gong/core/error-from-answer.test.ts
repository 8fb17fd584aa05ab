import { describe, expect, it } from "vitest";
import { type ErrorContext, errorFromAnswer } from "./error-from-answer.ts";
import { CursorExpired } from "./errors.ts";

const operation: ErrorContext["operation"] = {
  id: "listCalls",
  scope: "api:calls:read:basic",
  access: "read",
  emptyOn404: { itemsKey: "calls", texts: [/found corresponding to the provided filters/i] },
};

function read(
  status: number,
  body: unknown,
  extra: { headers?: Record<string, string>; operation?: Partial<ErrorContext["operation"]> } = {},
) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return errorFromAnswer(
    { status, headers: extra.headers ?? {}, text, bytes: text.length },
    {
      operation: { ...operation, ...extra.operation },
      now: Date.UTC(2026, 4, 1),
      secrets: ["secret-token"],
    },
  );
}

const says = (...errors: string[]) => ({ requestId: "1abcdefghijklmnopqr", errors });

describe("the meaning of an error answer", () => {
  it.each([
    [400, "filter.fromDateTime: must be before toDateTime", "bad-request"],
    [400, "The cursor has expired", "cursor-expired"],
    [400, "Failed to verify cursor", "cursor-expired"],
    [401, "Validate credentials failed. Please check your credentials and try again.", "credentials"],
    [401, "access token has been revoked", "credentials"],
    [401, "You don't have permission to use 'api:calls:read:basic' in your app.", "missing-scope"],
    [402, "No credits", "out-of-credits"],
    [403, "You don't have permission to use 'api:calls:read:basic' in your app.", "missing-scope"],
    [403, "Access denied", "missing-scope"],
    [403, "Access denied from IP address 1.2.3.4", "untrusted-address"],
    [403, "The address is not trusted", "untrusted-address"],
    [403, "", "untrusted-address"],
    [403, "This API is in limited release", "bad-request"],
    [404, "No calls found corresponding to the provided filters", "empty"],
    [404, "NO CALLS FOUND CORRESPONDING TO THE PROVIDED FILTERS", "empty"],
    [404, "Call ID 123 was not found", "not-found"],
    [404, "Not Found", "not-found"],
    [405, "Method Not Allowed", "bad-request"],
    [409, "Provider disconnected", "conflict"],
    [415, "Unsupported Media Type", "bad-request"],
    [422, "The profile is inconsistent", "bad-request"],
    [429, "Too many requests", "rate-limited"],
    [500, "Internal server error occurred", "server"],
    [503, "", "server"],
    [302, "", "contract"],
  ])("%i with %j is %s", (status, text, kind) => {
    expect(read(status, says(text)).kind).toBe(kind);
  });

  it("takes the same 404 as not found where no list can be empty", () => {
    const text = "No calls found corresponding to the provided filters";
    expect(read(404, says(text), { operation: { emptyOn404: null } }).kind).toBe("not-found");
  });

  it("names the missing scope from the sentence, else from the declaration", () => {
    const media = "You don't have permission to use 'api:calls:read:media-url' in your app.";
    expect(read(401, says(media)).scope).toBe("api:calls:read:media-url");
    expect(read(403, says("Missing scope api:stats:interaction")).scope).toBe("api:stats:interaction");
    expect(read(403, says("Access denied")).scope).toBe("api:calls:read:basic");
  });

  it("gives an expired cursor its own class, so that a list can start again", () => {
    expect(read(400, says("cursor has expired"))).toBeInstanceOf(CursorExpired);
  });

  it("carries status, request id and sentences", () => {
    expect(read(400, says("`id`: must not be null", "Bad request"))).toMatchObject({
      status: 400,
      operationId: "listCalls",
      requestId: "1abcdefghijklmnopqr",
      texts: ["`id`: must not be null", "Bad request"],
    });
  });

  it("falls back to the trace header for the request id", () => {
    expect(read(500, "<html>", { headers: { "x-traceid": "trace1" } }).requestId).toBe("trace1");
  });

  it("reads what a meeting conflict adds, links only over https", () => {
    const body = {
      ...says("Provider disconnected"),
      userFacingError: "Your calendar is not connected",
      fixUrl: "https://app.gong.io/fix",
      helpUrl: "javascript:alert(1)",
    };
    expect(read(409, body).conflict).toEqual({
      userFacingError: "Your calendar is not connected",
      fixUrl: "https://app.gong.io/fix",
      helpUrl: undefined,
    });
  });

  it("takes Retry-After in seconds from 429 and 5xx only", () => {
    const headers = { "retry-after": "3" };
    expect(read(429, says(), { headers }).retryAfterMs).toBe(3_000);
    expect(read(503, says(), { headers }).retryAfterMs).toBe(3_000);
    expect(read(400, says(), { headers }).retryAfterMs).toBeUndefined();
  });

  it("leaves the outcome of a write open after a 5xx, of a read never", () => {
    expect(read(500, says()).isOutcomeUnknown).toBe(false);
    expect(read(500, says(), { operation: { access: "write" } }).isOutcomeUnknown).toBe(true);
    expect(read(429, says(), { operation: { access: "write" } }).isOutcomeUnknown).toBe(false);
  });

  it.each([
    ["an empty body", ""],
    ["a page of HTML", "<html>no</html>"],
    ["a list", "[]"],
    ["null", "null"],
  ])("copes with %s", (_name, body) => {
    expect(read(502, body)).toMatchObject({ kind: "server", texts: [] });
  });

  it("ignores errors that are no sentences", () => {
    expect(read(400, { requestId: 5, errors: [1, null, { a: 1 }, "real"] })).toMatchObject({
      requestId: undefined,
      texts: ["real"],
    });
  });

  it("never keeps a secret that the answer echoes, in text, JSON or message", () => {
    const error = read(409, { ...says("bad secret-token here"), userFacingError: "secret-token" });
    expect(
      JSON.stringify(error) + JSON.stringify(error.conflict) + String(error) + error.stack,
    ).not.toContain("secret-token");
  });
});
