import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startEmbeddedDatabase } from "./embedded-database.ts";
import {
  migrationsFolder,
  noFilters,
  openSchemaEngine,
  readMigrations,
  readSchemaFiles,
} from "./schema-engine.ts";

/** The statements that lead from the migrations to the schema files; empty when they agree. */
async function difference(): Promise<string> {
  const main = await startEmbeddedDatabase({});
  const shadow = await startEmbeddedDatabase({});
  const engine = await openSchemaEngine(main.url, shadow.url);
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...(await readMigrations()) },
      to: { tag: "schemaDatamodel", files: await readSchemaFiles() },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    const script = stdout ?? "";
    return script.includes("This is an empty migration") ? "" : script;
  } finally {
    engine.free();
    await shadow.stop();
    await main.stop();
  }
}

/** Every new table with a tenant gets the wall; `protect_tenant_table` comes from the first migration. */
function withProtection(sql: string): string {
  const tables = [...sql.matchAll(/CREATE TABLE "(\w+)" \(([^;]*)\);/g)];
  const calls = tables.map(([, name, columns]) =>
    columns?.includes('"tenant_id"')
      ? `SELECT protect_tenant_table('${name}');`
      : `GRANT SELECT, INSERT, UPDATE, DELETE ON "${name}" TO callboard_app;`,
  );
  return calls.length === 0
    ? sql
    : `${sql.trimEnd()}\n\n-- Who may touch the new tables\n${calls.join("\n")}\n`;
}

/** Writes a migration folder named after `name`; answers with its path, or undefined without a change. */
export async function newMigration(name: string, now: Date): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error("Name the migration in snake_case, like add_call_notes.");
  const sql = await difference();
  if (sql === "") return undefined;
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), withProtection(sql));
  return folder;
}
