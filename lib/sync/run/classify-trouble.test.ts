import { describe, expect, it } from "vitest";
import { mapGongError } from "#lib/connections/map-gong-error.ts";
import { AppError } from "#lib/errors.ts";
import { GongError, gongErrorKinds } from "#lib/gong/core/errors.ts";
import { classifyTrouble, failurePauseMs } from "./classify-trouble.ts";

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

describe("failurePauseMs", () => {
  it("never waits less than Gong asks, nor more than a day", () => {
    expect(failurePauseMs(1, null)).toBe(30_000);
    expect(failurePauseMs(1, 3_600_000)).toBe(3_600_000);
    expect(failurePauseMs(1, 10 ** 12)).toBe(86_400_000);
    expect(failurePauseMs(50, null)).toBe(900_000);
  });
});
