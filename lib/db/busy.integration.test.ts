import { describe, expect, it } from "vitest";
import { problemOf } from "#lib/http/problem.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { withTenant } from "./with-tenant.ts";

describe("a database that is busy", () => {
  it("answers that it is busy and when to come back, not that something broke", async () => {
    const { tenantId } = await makeTenant();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holders = Array.from({ length: 8 }, () => withTenant(tenantId, () => held, { timeoutMs: 20_000 }));
    const refused = await withTenant(tenantId, async () => "in", { waitMs: 200 }).catch(
      (error: unknown) => error,
    );
    letGo();
    await Promise.all(holders);
    expect(problemOf(refused, "req_1")).toMatchObject({ status: 503, code: "busy", retryAfterSeconds: 5 });
    await expect(withTenant(tenantId, async () => "in")).resolves.toBe("in");
  });
});
