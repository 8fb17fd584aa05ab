import { noFilters, openSchemaEngine, readMigrations } from "./schema-engine.ts";

export interface MigrationStatus {
  pending: string[];
  failed: string[];
  edited: string[];
  unknown: string[];
}

/** Compares the database's history with the folder; changes nothing. */
export async function migrationStatus(databaseUrl: string): Promise<MigrationStatus> {
  const engine = await openSchemaEngine(databaseUrl);
  try {
    const migrationsList = await readMigrations();
    const found = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilters,
    });
    const all = migrationsList.migrationDirectories.map((directory) => directory.path);
    const history = found.history;
    return {
      pending: found.hasMigrationsTable
        ? history && "unappliedMigrationNames" in history
          ? history.unappliedMigrationNames
          : []
        : all,
      failed: found.failedMigrationNames,
      edited: found.editedMigrationNames,
      unknown: history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [],
    };
  } finally {
    engine.free();
  }
}
