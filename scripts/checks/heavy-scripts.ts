import { findChain, type SourceModule } from "./find-chain.ts";

/** Files that Next builds pages from; each brings its scripts with the page. */
const routeFile = /^app\/(.*\/)?(page|layout|template|loading|error|global-error|not-found)\.tsx$/;

/** Next names the scripts of these in every page below them. */
const failurePage = /^app\/(.*\/)?(error|global-error|not-found)\.tsx$/;

/** What only comes when it is wanted: by import() on a press, a look at a chart, a question, a failure. */
const late = {
  node_modules: [
    "@base-ui/",
    "@tanstack/",
    "cmdk/",
    "date-fns/",
    "next/dynamic",
    "papaparse/",
    "recharts/",
    "zod/",
  ],
  "components/activity": ["behind-dialog."],
  "components/layout": ["command-palette.", "person-groups.", "shortcut-sheet.", "tenant-groups."],
  "components/saved-views": ["save-view-dialog.", "saved-views-list."],
  "components/search": ["hit-", "query-rules.", "search-facets.", "search-options."],
  "components/shell": ["find-anything."],
  "components/ui": ["banner.", "error-panel.", "error-words."],
} as const;

const isLate = (resolved: string) =>
  Object.entries(late).some(([folder, starts]) =>
    starts.some((start) => resolved.startsWith(`${folder}/${start}`)),
  );

/** What pages bring anyway, but would bring once more for each failure page. */
const broughtTwice = /^node_modules\/(lucide-react\/|next\/link)/;

export interface HeavySearch {
  modules: ReadonlyMap<string, SourceModule>;
  /** Whether a file says "use client". */
  isClient: (source: string) => boolean;
}

type Dependency = SourceModule["dependencies"][number];
const isStatic = ({ dependencyTypes }: Dependency) => !dependencyTypes.includes("dynamic-import");

/** Chains of imports by which a page's own scripts would hold what has to come later. */
export function findHeavyScripts({ modules, isClient }: HeavySearch): string[][] {
  const chains: string[][] = [];
  const seen = new Set<string>();
  const look = (root: string, isWanted: (resolved: string) => boolean) => {
    const chain = findChain(modules, root, {
      follows: isStatic,
      isWanted: ({ resolved }) => isWanted(resolved),
    });
    if (chain) chains.push(chain);
  };
  for (const root of modules.keys()) {
    if (failurePage.test(root)) look(root, (resolved) => broughtTwice.test(resolved));
    if (!routeFile.test(root)) continue;
    for (const entry of clientEntries(modules, root, isClient)) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      look(entry, isLate);
    }
  }
  return chains;
}

/** Where a route's imports first come to files for the browser. */
function clientEntries(
  modules: ReadonlyMap<string, SourceModule>,
  root: string,
  isClient: (source: string) => boolean,
): string[] {
  const entries: string[] = [];
  const met = new Set([root]);
  for (const at of met) {
    if (isClient(at)) {
      entries.push(at);
      continue;
    }
    for (const dependency of modules.get(at)?.dependencies ?? []) {
      if (!dependency.dependencyTypes.includes("type-only") && isStatic(dependency))
        met.add(dependency.resolved);
    }
  }
  return entries;
}
