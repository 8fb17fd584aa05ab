import { noFilters, openSchemaEngine, readMigrations } from "./schema-engine.ts";

/** Applies what is missing, in order; answers with the names that were applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const engine = await openSchemaEngine(databaseUrl);
  try {
    const result = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: noFilters,
    });
    return result.appliedMigrationNames;
  } finally {
    engine.free();
  }
}
