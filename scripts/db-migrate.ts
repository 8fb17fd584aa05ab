import { databaseUrl } from "./database/database-url.ts";
import { migrate } from "./database/migrate.ts";

const applied = await migrate(databaseUrl());
console.log(applied.length === 0 ? "The database is up to date." : `Applied:\n  ${applied.join("\n  ")}`);
process.exit(0);
