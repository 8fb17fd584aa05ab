export interface SourceModule {
  source: string;
  dependencies: { resolved: string; dependencyTypes: string[]; coreModule: boolean }[];
}

export interface ChainSearch {
  /** Whether an import counts; those of types alone never do, they are gone in the bundle. */
  follows?: (dependency: SourceModule["dependencies"][number]) => boolean;
  isWanted: (dependency: SourceModule["dependencies"][number]) => boolean;
}

/** The shortest chain of imports from `root` to what is wanted. */
export function findChain(
  modules: ReadonlyMap<string, SourceModule>,
  root: string,
  { follows = () => true, isWanted }: ChainSearch,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[root, undefined]]);
  for (const at of cameFrom.keys()) {
    for (const dependency of modules.get(at)?.dependencies ?? []) {
      const { resolved, dependencyTypes } = dependency;
      if (dependencyTypes.includes("type-only") || cameFrom.has(resolved) || !follows(dependency)) continue;
      cameFrom.set(resolved, at);
      if (isWanted(dependency)) return chainTo(cameFrom, resolved);
    }
  }
  return undefined;
}

function chainTo(cameFrom: ReadonlyMap<string, string | undefined>, end: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) chain.unshift(at);
  return chain;
}
