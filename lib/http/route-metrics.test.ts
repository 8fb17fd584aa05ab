import { describe, expect, it } from "vitest";
import { routePattern } from "./route-metrics.ts";

describe("the pattern a request is counted by", () => {
  it("names parameters instead of their values", () => {
    expect(routePattern("/api/tenants/acme/calls/77", { tenant: "acme", callId: "77" })).toBe(
      "/api/tenants/[tenant]/calls/[callId]",
    );
  });

  it("is not misled by a value that also stands in the address itself", () => {
    expect(routePattern("/api/tenants/tenants", { tenant: "tenants" })).not.toContain("/tenants/tenants");
    expect(routePattern("/api/auth/callback/google", { nextauth: ["callback", "google"] })).toBe(
      "/api/auth/[nextauth]",
    );
  });

  it("finds values that the address escapes", () => {
    expect(routePattern("/api/x/a%20b", { id: "a b" })).toBe("/api/x/[id]");
  });
});
