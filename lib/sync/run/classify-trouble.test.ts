import { describe, expect, it } from "vitest";
import { GongDown } from "#lib/connections/governor/gong-down.ts";
import { mapGongError } from "#lib/connections/map-gong-error.ts";
import { AppError } from "#lib/errors.ts";
import { GongError, gongErrorKinds } from "#lib/gong/core/errors.ts";
import { classifyTrouble as classify } from "./classify-trouble.ts";

const now = Date.UTC(2026, 4, 1, 9);
const classifyTrouble = (error: unknown) => classify(error, now);

describe("classifyTrouble", () => {
  it("has a sentence for every kind of Gong's errors, translated or not", () => {
    for (const kind of gongErrorKinds) {
      const error = new GongError({ kind, operationId: "listUsers", status: 400 });
      const trouble = classifyTrouble(error);
      expect(trouble.text, kind).toMatch(/^[A-Z].+\.$/);
      expect(classifyTrouble(mapGongError(error)), kind).toEqual(trouble);
    }
  });

  it("blocks a stream for want of a scope, and names it", () => {
    const error = new GongError({ kind: "missing-scope", operationId: "x", scope: "api:users:read" });
    expect(classifyTrouble(error)).toMatchObject({ kind: "blocked", missingScope: "api:users:read" });
  });

  it("takes refused credentials and a missing connection for the end of all streams", () => {
    const refused = new GongError({ kind: "credentials", operationId: "x", status: 401 });
    expect(classifyTrouble(refused).kind).toBe("disconnected");
    expect(classifyTrouble(new AppError("precondition_failed", "Gong is not connected.")).kind).toBe(
      "disconnected",
    );
    expect(classifyTrouble(new AppError("gong_unauthorized", "Reconnect.")).kind).toBe("disconnected");
  });

  it("tries again after trouble that passes", () => {
    for (const kind of ["server", "network", "timeout", "rate-limited", "contract"] as const) {
      expect(classifyTrouble(new GongError({ kind, operationId: "x" })).kind).toBe("failed");
    }
    expect(
      classifyTrouble(new AppError("gong_unavailable", "Down.", { retryAfterSeconds: 9 })),
    ).toMatchObject({
      kind: "failed",
      retryAfterMs: 9_000,
    });
  });

  it("keeps an unknown error's own words to itself", () => {
    const trouble = classifyTrouble(new Error("password=hunter2"));
    expect(trouble).toMatchObject({ kind: "failed", code: "internal" });
    expect(JSON.stringify(trouble)).not.toContain("hunter2");
  });
});

describe("what only has to wait", () => {
  it("says until when the budget is used up", () => {
    const soon = new GongError({ kind: "rate-limited", operationId: "x", retryAfterMs: 3_660_000 });
    expect(classifyTrouble(soon)).toMatchObject({ isPassing: true, code: "gong_rate_limited" });
    expect(classifyTrouble(soon).text).toContain("at 10:01 UTC");
    const late = new GongError({ kind: "rate-limited", operationId: "x", retryAfterMs: 80_000_000 });
    expect(classifyTrouble(late).text).toContain("on 2026-05-02 at 07:13 UTC");
  });

  it("says since when Gong has not answered", () => {
    const trouble = classifyTrouble(new GongDown(now - 720_000, 12_000));
    expect(trouble).toMatchObject({ kind: "failed", code: "gong_down", isPassing: true });
    expect(trouble.text).toContain("since 08:48 UTC");
  });

  it("is no failure of Gong's or ours", () => {
    for (const kind of ["server", "network", "timeout", "contract"] as const) {
      expect(classifyTrouble(new GongError({ kind, operationId: "x" })).isPassing).toBe(false);
    }
  });
});
