import { afterAll, inject } from "vitest";
import { closeDatabase } from "#lib/db/client.ts";
import { testSettings } from "./settings.ts";

const urls = inject("databaseUrls");
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const url = urls[(worker - 1) % urls.length];
if (url === undefined) throw new Error("The run has no database.");

Object.assign(process.env, testSettings, { DATABASE_URL: url, DATABASE_POOL_SIZE: "8" });

afterAll(closeDatabase);
