import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", ".data", "compiled");

/**
 * Lets this process take modules as they were compiled at an earlier start, which halves what a start costs and saves
 * thirty megabytes, for then nothing has to take the types out of them. A module that has changed is compiled anew, and
 * where the folder cannot be written all of them are. Call it before the modules are loaded.
 */
export function keepCompiled(): void {
  enableCompileCache(folder);
}

/** Writes down what was compiled at this start. */
export function writeCompiled(): void {
  flushCompileCache();
}
