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

/** The database that a command works on; without one the command ends here. */
export function databaseUrl(): string {
  loadSettings();
  const url = process.env.DATABASE_URL;
  if (url) return url;
  console.error("DATABASE_URL is not set. Set it, or run `npm run demo`, which brings its own database.");
  process.exit(1);
}
