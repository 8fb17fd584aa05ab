import { EnvError, parseEnv } from "#lib/env.ts";
import { loadSettings } from "./database/database-url.ts";

/** Ends the process with the list of what is missing or weak, before anything is served. */
export function checkSettings(serviceName: string): void {
  loadSettings();
  process.env.SERVICE_NAME ??= serviceName;
  if (process.env.NODE_ENV === undefined) Object.assign(process.env, { NODE_ENV: "production" });
  try {
    parseEnv(process.env);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    console.error(
      `${error.message}\n\nSet them in the environment or in a file .env; .env.example explains each.`,
    );
    process.exit(1);
  }
}
