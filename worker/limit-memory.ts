import { setFlagsFromString } from "node:v8";

/**
 * Keeps a worker's memory near what it really holds. A page is tens of megabytes of short-lived objects, and V8 would
 * rather take four times the memory than collect; nothing here can make it run out. Called once the modules are loaded,
 * which has let the young generation grow as far as it should.
 */
export function limitMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=15");
}
