import { describe, expect, it } from "vitest";
import { gongErrorKinds } from "#lib/gong/core/errors.ts";
import { diagnose, failedStep } from "./diagnose.ts";

describe("diagnose", () => {
  it("passes every step when nothing failed", () => {
    expect(diagnose(failedStep(undefined)).map(({ outcome }) => outcome)).toEqual(Array(7).fill("ok"));
  });

  it("fails one step and reaches none after it", () => {
    const outcomes = diagnose(failedStep("credentials")).map(({ name, outcome }) => `${name} ${outcome}`);
    expect(outcomes).toEqual([
      "connection ok",
      "address ok",
      "network ok",
      "limit ok",
      "credentials failed",
      "scopes skipped",
      "answer skipped",
    ]);
  });

  it.each([...gongErrorKinds, "not-connected", "bad-host"] as const)(
    "fails exactly one step for %s",
    (kind) => {
      const failed = diagnose(failedStep(kind)).filter(({ outcome }) => outcome === "failed");
      expect(failed).toHaveLength(1);
      expect(failed[0]?.detail).toMatch(/\.$/);
    },
  );

  it("tells an untrusted address from refused credentials", () => {
    const detail = (kind: "credentials" | "untrusted-address") =>
      diagnose(failedStep(kind)).find(({ outcome }) => outcome === "failed")?.detail;
    expect(detail("untrusted-address")).toContain("network address");
    expect(detail("credentials")).not.toContain("network address");
  });
});
