import { describe, expect, it } from "vitest";
import type { SourceModule } from "./find-chain.ts";
import { findServerReach } from "./server-reach.ts";

function graph(edges: [from: string, to: string, kind?: "type-only" | "core"][]): Map<string, SourceModule> {
  const modules = new Map<string, SourceModule>();
  for (const [from, to, kind] of edges) {
    const found = modules.get(from) ?? { source: from, dependencies: [] };
    const dependencyTypes = kind === "type-only" ? ["local", "type-only"] : ["local"];
    found.dependencies.push({ resolved: to, dependencyTypes, coreModule: kind === "core" });
    modules.set(from, found);
  }
  return modules;
}

describe("findServerReach", () => {
  it("finds the chain from a component to the database", () => {
    const modules = graph([
      ["components/calls/row.tsx", "lib/calls/list-calls.ts"],
      ["lib/calls/list-calls.ts", "lib/db/with-tenant.ts"],
    ]);
    expect(findServerReach(modules, "components/calls/row.tsx")).toEqual([
      "components/calls/row.tsx",
      "lib/calls/list-calls.ts",
      "lib/db/with-tenant.ts",
    ]);
  });

  it("lets types of server code and the generated enums through", () => {
    const modules = graph([
      ["components/a.tsx", "lib/db/with-tenant.ts", "type-only"],
      ["components/a.tsx", "lib/db/generated/enums.ts"],
    ]);
    expect(findServerReach(modules, "components/a.tsx")).toBeUndefined();
  });

  it("refuses Node's own modules", () => {
    const modules = graph([["components/a.tsx", "fs", "core"]]);
    expect(findServerReach(modules, "components/a.tsx")).toEqual(["components/a.tsx", "fs"]);
  });

  it("ends on a circle", () => {
    const modules = graph([
      ["components/a.tsx", "components/b.tsx"],
      ["components/b.tsx", "components/a.tsx"],
    ]);
    expect(findServerReach(modules, "components/a.tsx")).toBeUndefined();
  });
});
