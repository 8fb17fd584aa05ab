import { afterAll, inject } from "vitest";
import { beginWithSettings } from "./settings-setup.ts";

const urls = inject("databaseUrls");
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const url = urls[(worker - 1) % urls.length];
if (url === undefined) throw new Error("The run has no database.");

beginWithSettings({ DATABASE_URL: url, DATABASE_POOL_SIZE: "8" });

const { closeDatabase } = await import("#lib/db/client.ts");
const { closeJobSender } = await import("#lib/sync/job-queue.ts");
afterAll(async () => {
  await closeJobSender();
  await closeDatabase();
});
