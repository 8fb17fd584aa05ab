import { parentPort } from "node:worker_threads";
import { startEmbeddedDatabase } from "./embedded-database.ts";

const { url, stop } = await startEmbeddedDatabase({});
parentPort?.once("message", () => {
  void stop().finally(() => process.exit(0));
});
parentPort?.postMessage(url);
