import { databaseUrl } from "./database/database-url.ts";
import { migrationStatus } from "./database/migration-status.ts";

const status = await migrationStatus(databaseUrl());
const lines = Object.entries(status).flatMap(([kind, names]) =>
  names.map((name: string) => `${kind}: ${name}`),
);
console.log(lines.length === 0 ? "The database is up to date." : lines.join("\n"));
process.exit(lines.length === 0 ? 0 : 1);
