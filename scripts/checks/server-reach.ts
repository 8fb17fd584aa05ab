import { findChain, type SourceModule } from "./find-chain.ts";

/** Code that only runs on a server: settings, logs, doors to data, Node's own modules and what stands on them. */
const serverOnly =
  /^(lib\/(env|log)\.ts$|lib\/db\/(?!generated\/(enums|browser)\.ts$)|node_modules\/(pg|pg-boss|pino|prom-client|undici|server-only|@prisma\/adapter-pg)\/)/;

/** The shortest chain of imports by which `root` would pull server code into the browser. */
export const findServerReach = (
  modules: ReadonlyMap<string, SourceModule>,
  root: string,
): string[] | undefined =>
  findChain(modules, root, {
    isWanted: ({ resolved, coreModule }) => coreModule || serverOnly.test(resolved),
  });
