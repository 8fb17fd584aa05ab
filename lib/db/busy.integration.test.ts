import { describe, expect, it, vi } from "vitest";
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

  it("R17: keeps half of its connections free of any one tenant, whatever that one asks for", async () => {
    const [big, small] = [await makeTenant(), await makeTenant()];
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let inside = 0;
    const holders = Array.from({ length: 30 }, () =>
      withTenant(
        big.tenantId,
        async () => {
          inside += 1;
          await held;
        },
        { timeoutMs: 20_000 },
      ),
    );
    await vi.waitFor(() => expect(inside).toBeGreaterThan(0));
    const others = Array.from({ length: 4 }, () => withTenant(small.tenantId, async () => "in"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inside).toBeLessThanOrEqual(4);
    letGo();
    expect(await Promise.all(others)).toEqual(["in", "in", "in", "in"]);
    await Promise.all(holders);
    expect(inside).toBe(30);
  });
});
