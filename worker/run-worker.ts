import { env } from "#lib/env.ts";
import { errorFields, log } from "#lib/log.ts";
import { writeCompiled } from "./keep-compiled.ts";
import { limitMemory } from "./limit-memory.ts";
import { startWorker } from "./start-worker.ts";

limitMemory();
const { WORKER_CONCURRENCY, WORKER_PORT } = env();
const worker = await startWorker({ concurrency: WORKER_CONCURRENCY, port: WORKER_PORT });
log.info("worker_started", WORKER_PORT === undefined ? {} : { port: WORKER_PORT });

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info("worker_stopping", { signal });
    worker.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error("worker.stop-failed", errorFields(error));
        process.exit(1);
      },
    );
  });
}
writeCompiled();
