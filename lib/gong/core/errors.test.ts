import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { CursorExpired, GongError, isGongError } from "./errors.ts";

describe("the error of the client", () => {
  const error = new GongError({
    kind: "conflict",
    operationId: "createCall",
    status: 409,
    requestId: "r1",
    texts: ["clientUniqueId is taken"],
  });

  it("has a message of operation, kind and status only", () => {
    expect(error.message).toBe("createCall: conflict (409)");
    expect(new GongError({ kind: "network", operationId: "getUser" }).message).toBe("getUser: network");
  });

  it("prints as JSON what a log may hold", () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "GongError",
      kind: "conflict",
      operationId: "createCall",
      status: 409,
      requestId: "r1",
      texts: ["clientUniqueId is taken"],
      issues: [],
      isOutcomeUnknown: false,
    });
  });

  it("keeps no cause, which might quote a URL", () => {
    expect(error.cause).toBeUndefined();
    expect(inspect(error)).not.toContain("cause:");
  });

  it("can be asked for a kind", () => {
    expect(isGongError(error)).toBe(true);
    expect(isGongError(error, "conflict")).toBe(true);
    expect(isGongError(error, "server")).toBe(false);
    expect(isGongError(new Error("x"))).toBe(false);
  });

  it("has one subclass, for lists that must start again", () => {
    const expired = new CursorExpired({ operationId: "listCalls", status: 400 });
    expect(expired).toBeInstanceOf(GongError);
    expect(expired).toMatchObject({ name: "CursorExpired", kind: "cursor-expired" });
  });
});
