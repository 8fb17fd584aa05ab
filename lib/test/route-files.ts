import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";

export const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

export interface RouteModule {
  /** "/api/tenants/[tenant]/calls" */
  pattern: string;
  exports: Record<string, unknown>;
}

/** Every route file of the app, imported. */
export async function routeModules(): Promise<RouteModule[]> {
  const root = join(import.meta.dirname, "../../app");
  const files = (await readdir(join(root, "api"), { recursive: true })).filter((file) =>
    file.split(sep).at(-1)?.startsWith("route.ts"),
  );
  return Promise.all(
    files.toSorted().map(async (file) => ({
      pattern: `/api/${file.split(sep).slice(0, -1).join("/")}`,
      exports: (await import(join(root, "api", file))) as Record<string, unknown>,
    })),
  );
}
