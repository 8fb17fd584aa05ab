import { describe, expect, it } from "vitest";
import type { SourceModule } from "./find-chain.ts";
import { findHeavyScripts } from "./heavy-scripts.ts";

type Edge = [from: string, to: string, kind?: "type-only" | "dynamic-import"];

function find(edges: Edge[], client: readonly string[]) {
  const modules = new Map<string, SourceModule>();
  for (const [from, to, kind] of edges) {
    const found = modules.get(from) ?? { source: from, dependencies: [] };
    found.dependencies.push({
      resolved: to,
      dependencyTypes: kind ? ["local", kind] : ["local"],
      coreModule: false,
    });
    modules.set(from, found);
  }
  return findHeavyScripts({ modules, isClient: (source) => client.includes(source) });
}

const page = "app/[tenant]/calls/page.tsx";
const screen = "components/calls/calls-screen.tsx";
const menu = "components/ui/menu-overlay.tsx";
const library = "node_modules/@base-ui/react/menu/index.js";

describe("findHeavyScripts", () => {
  it("finds a library that a screen imports outright", () => {
    const edges: Edge[] = [
      [page, screen],
      [screen, menu],
      [menu, library],
    ];
    expect(find(edges, [screen, menu])).toEqual([[screen, menu, library]]);
  });

  it("finds a part of the app that only a press or a question wants", () => {
    for (const part of ["components/layout/person-groups.tsx", "components/search/hit-card.tsx"])
      expect(
        find(
          [
            [page, screen],
            [screen, part],
          ],
          [screen],
        ),
      ).toEqual([[screen, part]]);
  });

  it("lets through what an import() brings", () => {
    const edges: Edge[] = [
      [page, screen],
      [screen, menu, "dynamic-import"],
      [menu, library],
    ];
    expect(find(edges, [screen, menu])).toEqual([]);
  });

  it("lets the server have what the browser has not", () => {
    const edges: Edge[] = [
      [page, "lib/calls/list-calls.ts"],
      ["lib/calls/list-calls.ts", "node_modules/zod/index.js"],
      [page, screen],
      [screen, "lib/calls/schemas.ts", "type-only"],
    ];
    expect(find(edges, [screen])).toEqual([]);
  });

  it("keeps links and icons out of the pages of failures, which every page brings", () => {
    const edges: Edge[] = [["app/error.tsx", "node_modules/next/link.js"]];
    expect(find(edges, ["app/error.tsx"])).toEqual([["app/error.tsx", "node_modules/next/link.js"]]);
  });
});
