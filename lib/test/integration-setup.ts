import { afterAll, inject } from "vitest";
import { closeDatabase } from "#lib/db/client.ts";
import { testSettings } from "./settings.ts";

Object.assign(process.env, testSettings, { DATABASE_URL: inject("databaseUrl"), DATABASE_POOL_SIZE: "8" });

afterAll(closeDatabase);
