import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** An embedded database in memory on a thread of its own, so that several of them can be busy at a time. */
export async function startDatabaseThread(): Promise<{ url: string; stop(): Promise<void> }> {
  const thread = new Worker(join(import.meta.dirname, "database-thread.ts"));
  const [url]: string[] = await once(thread, "message");
  if (url === undefined) throw new Error("The embedded database did not start.");
  return {
    url,
    async stop() {
      const ended = once(thread, "exit");
      thread.postMessage("stop");
      await ended;
    },
  };
}
