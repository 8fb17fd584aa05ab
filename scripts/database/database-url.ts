import { existsSync, readFileSync } from "node:fs";

/** Settings of a local `.env`, then of the process: the process wins. */
export function loadSettings(): void {
  if (existsSync(".env")) {
    for (const line of readFileSync(".env", "utf8").split("\n")) {
      const [, name, value] = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*"?([^"\n]*?)"?\s*$/.exec(line) ?? [];
      if (name && process.env[name] === undefined) process.env[name] = value ?? "";
    }
  }
}

/** The database that a command works on. @throws when none is named. */
export function databaseUrl(): string {
  loadSettings();
  const url = process.env.DATABASE_URL;
  if (!url) {
    throw new Error("DATABASE_URL is not set. Set it, or run `npm run demo`, which brings its own database.");
  }
  return url;
}
