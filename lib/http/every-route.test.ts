import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methods, routeModules } from "#lib/test/route-files.ts";
import { routeKind } from "./route-kind.ts";

/** Each proves its caller itself, or shows nothing that needs it. */
const open = [
  "/api/account",
  "/api/auth/[...nextauth]",
  "/api/gong/oauth/callback",
  "/api/health",
  "/api/metrics",
  "/api/openapi.json",
];
const machines = ["/api/webhooks/"];

describe("every route handler", () => {
  it("is made by a wrapper, and tenant addresses only by the tenant's", async () => {
    const modules = await routeModules();
    expect(modules.length).toBeGreaterThan(10);
    for (const { pattern, exports } of modules) {
      const handlers = Object.keys(exports).filter((name) => methods.some((method) => method === name));
      expect(handlers, pattern).not.toEqual([]);
      for (const method of handlers) {
        const kind = routeKind(exports[method]);
        expect(kind, `${method} ${pattern}`).toBeDefined();
        if (pattern.startsWith("/api/tenants/[tenant]")) expect(kind, `${method} ${pattern}`).toBe("tenant");
        if (kind === "public") {
          const isOpen = open.includes(pattern) || machines.some((prefix) => pattern.startsWith(prefix));
          expect(isOpen, `${method} ${pattern} is open to everybody`).toBe(true);
        }
      }
    }
  });

  it("stands below /api, nowhere else in the app", async () => {
    const files = await readdir(join(import.meta.dirname, "../../app"), { recursive: true });
    const strays = files.filter((file) => /(^|\/)route\.tsx?$/.test(file) && !file.startsWith("api/"));
    expect(strays).toEqual([]);
  });

  it("is not recognised without a wrapper", () => {
    expect(routeKind(async () => new Response())).toBeUndefined();
    expect(routeKind({})).toBeUndefined();
  });
});
