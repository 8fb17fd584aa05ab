export interface SourceModule {
  source: string;
  dependencies: { resolved: string; dependencyTypes: string[]; coreModule: boolean }[];
}

/** Code that only runs on a server: settings, logs, doors to data, Node's own modules and what stands on them. */
const serverOnly =
  /^(lib\/(env|log)\.ts$|lib\/db\/(?!generated\/(enums|browser)\.ts$)|node_modules\/(pg|pg-boss|pino|prom-client|undici|server-only|@prisma\/adapter-pg)\/)/;

/**
 * The shortest chain of imports by which `root` would pull server code into the browser; type-only
 * imports do not count, they are gone in the bundle.
 */
export function findServerReach(
  modules: ReadonlyMap<string, SourceModule>,
  root: string,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[root, undefined]]);
  for (const at of cameFrom.keys()) {
    for (const dependency of modules.get(at)?.dependencies ?? []) {
      const { resolved, dependencyTypes, coreModule } = dependency;
      if (dependencyTypes.includes("type-only") || cameFrom.has(resolved)) continue;
      cameFrom.set(resolved, at);
      if (coreModule || serverOnly.test(resolved)) return chainTo(cameFrom, resolved);
    }
  }
  return undefined;
}

function chainTo(cameFrom: ReadonlyMap<string, string | undefined>, end: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) chain.unshift(at);
  return chain;
}
