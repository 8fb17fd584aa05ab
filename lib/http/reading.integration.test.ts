import { expect, it } from "vitest";
import { databaseClient } from "#lib/db/client.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { routeModules } from "#lib/test/route-files.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { type RouteHandler, routeKind } from "./route-kind.ts";

/** Counters of attempts and requests, a session's last use, and the record of what was read may move with a read. */
const bookkeeping = new Set([
  "audit_entries",
  "rate_limits",
  "sessions",
  "gong_requests",
  "gong_budgets",
  "gong_budget_hours",
]);

async function contents(): Promise<Map<string, string>> {
  const tables = await databaseClient().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const digests = new Map<string, string>();
  for (const { name } of tables.filter((table) => !bookkeeping.has(table.name))) {
    const [row] = await databaseClient().$queryRawUnsafe<{ digest: string }[]>(
      `SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
    );
    digests.set(name, row?.digest ?? "");
  }
  return digests;
}

it("no GET handler changes a row", async () => {
  const owner = await makeTenant();
  const { cookie } = await signInAs(owner.personId);
  const before = await contents();
  expect(before.size).toBeGreaterThan(15);
  let called = 0;
  for (const { pattern, exports } of await routeModules()) {
    const handler = exports.GET;
    if (!routeKind(handler)) continue;
    const names = [...pattern.matchAll(/\[(\.\.\.)?(\w+)\]/g)].map(
      (found) => [found[2] ?? "", found[1]] as const,
    );
    await callRoute(handler as RouteHandler, {
      path: pattern.replace("[tenant]", owner.slug).replace(/\[(?:\.\.\.)?\w+\]/g, "1"),
      params: Object.fromEntries(
        names.map(([name, isList]) => [name, name === "tenant" ? owner.slug : isList ? ["1"] : "1"]),
      ),
      cookie,
      headers: { origin: null, "sec-fetch-site": "cross-site" },
    });
    called++;
  }
  expect(called).toBeGreaterThan(8);
  expect(await contents()).toEqual(before);
});
