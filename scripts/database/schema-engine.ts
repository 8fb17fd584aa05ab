import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { adapterFor } from "./engine-adapter.ts";

const projectFolder = join(import.meta.dirname, "..", "..");
export const schemaFolder = join(projectFolder, "prisma");
export const migrationsFolder = join(schemaFolder, "migrations");

/** Prisma's own schema engine in WebAssembly; loaded by hand because Node cannot import its .wasm yet. */
async function loadEngine(): Promise<typeof engine> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}

let loaded: Promise<typeof engine> | undefined;

export async function openSchemaEngine(
  databaseUrl: string,
  shadowUrl?: string,
): Promise<engine.SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const factory = adapterFor(databaseUrl);
  if (shadowUrl) {
    const shadow = adapterFor(shadowUrl);
    factory.connectToShadowDb = () => shadow.connect();
  }
  const datamodels = (await readSchemaFiles()).map(({ path, content }): [string, string] => [path, content]);
  return SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

export async function readSchemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = await readdir(schemaFolder, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    paths.map(async (name) => {
      const path = join(schemaFolder, name);
      return { path, content: await readFile(path, "utf8") };
    }),
  );
}

export async function readMigrations(): Promise<engine.MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      folders.map(async (path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(join(migrationsFolder, path, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

export const noFilters: engine.SchemaFilter = { externalTables: [], externalEnums: [] };
