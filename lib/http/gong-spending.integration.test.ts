import { describe, expect, it } from "vitest";
import { GET as getMedia } from "#app/api/tenants/[tenant]/calls/[callId]/media/route.ts";
import { POST as testConnection } from "#app/api/tenants/[tenant]/connection/test/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import type { RouteHandler } from "./route-kind.ts";

/** A hundredth of Gong's 10,000 requests a day. */
const daily = 100;

describe("a route that spends Gong's budget", () => {
  it.each<[string, RouteHandler, "GET" | "POST", string]>([
    ["media", getMedia, "GET", "calls/1/media"],
    ["the connection test", testConnection, "POST", "connection/test"],
  ])("gives nobody more than a hundredth of a day's for %s", async (_, handler, method, rest) => {
    const tenant = await makeTenant();
    const { cookie } = await signInAs(tenant.personId);
    const ask = () =>
      callRoute(handler, {
        method,
        path: `/api/tenants/${tenant.slug}/${rest}`,
        params: { tenant: tenant.slug, ...(rest.startsWith("calls") && { callId: "1" }) },
        cookie,
      });
    expect((await ask()).status).not.toBe(429);
    const { count } = await withPerson(null, (tx) =>
      tx.rateLimit.updateMany({
        where: {
          key: {
            endsWith: ":86400",
            contains: rest.startsWith("calls") ? tenant.ctx.actor.memberId : tenant.tenantId,
          },
        },
        data: { count: daily },
      }),
    );
    expect(count).toBe(1);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
