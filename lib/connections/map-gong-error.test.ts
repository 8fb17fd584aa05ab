import { describe, expect, it } from "vitest";
import { AppError } from "#lib/errors.ts";
import { GongError, gongErrorKinds } from "#lib/gong/core/errors.ts";
import { GongOAuthError, gongOAuthErrorKinds } from "#lib/gong/oauth/oauth-error.ts";
import { gongErrorOf, mapGongError } from "./map-gong-error.ts";

const gong = (kind: (typeof gongErrorKinds)[number], more: object = {}) =>
  mapGongError(new GongError({ kind, operationId: "listCalls", ...more })) as AppError;

describe("mapGongError", () => {
  it.each([
    ...gongErrorKinds.map((kind) => [kind, new GongError({ kind, operationId: "listCalls" })] as const),
    ...gongOAuthErrorKinds.map((kind) => [`oauth ${kind}`, new GongOAuthError({ kind })] as const),
  ])("gives %s a sentence of its own and a next step", (_kind, error) => {
    const mapped = mapGongError(error) as AppError;
    expect(mapped).toBeInstanceOf(AppError);
    expect(mapped.message).toMatch(/^[A-Z].*\.$/);
    expect(mapped.nextStep).toMatch(/^[A-Z].*\.$/);
    expect(`${mapped.message} ${mapped.nextStep}`).not.toMatch(/!|listCalls/);
  });

  it("names the scope that is missing", () => {
    const error = gong("missing-scope", { scope: "api:flows:write", requestId: "4al018gzaztcr8nbukw" });
    expect(error).toMatchObject({
      code: "gong_missing_scope",
      scope: "api:flows:write",
      gongRequestId: "4al018gzaztcr8nbukw",
    });
    expect(error.message).toContain("api:flows:write");
  });

  it("hands on when to come back, in whole seconds", () => {
    expect(gong("rate-limited", { retryAfterMs: 1_200 })).toMatchObject({
      code: "gong_rate_limited",
      retryAfterSeconds: 2,
    });
  });

  it("hands on which fields were refused before anything was sent", () => {
    const issues = [{ path: "filter.callIds", message: "must not be empty" }];
    expect(gong("bad-request", { issues }).invalidParams).toEqual([
      { name: "filter.callIds", reason: "must not be empty" },
    ]);
  });

  it("leaves other errors as they are", () => {
    const other = new Error("other");
    expect(mapGongError(other)).toBe(other);
  });
});

describe("gongErrorOf", () => {
  it("finds Gong's error before and after it was translated, and in nothing else", () => {
    const error = new GongError({ kind: "server", operationId: "listCalls" });
    expect(gongErrorOf(error)).toBe(error);
    expect(gongErrorOf(mapGongError(error))).toBe(error);
    expect(gongErrorOf(new AppError("internal", "x"))).toBeUndefined();
    expect(gongErrorOf(new Error("x"))).toBeUndefined();
  });
});
