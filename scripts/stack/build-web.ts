import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";

const root = join(import.meta.dirname, "..", "..");
const output = join(root, ".next");
const hashFile = join(output, "sources.sha256");
export const webServer = join(output, "standalone", "server.js");

const sources = /^(app|components|lib|prisma|public|styles)$/;
const singleFiles =
  /^(package-lock\.json|tsconfig\.json|proxy\.ts|instrumentation\.ts|(next|postcss)\.config\.mjs)$/;

/** Modules check the settings when they load; while building any well-formed ones do, and none is kept. */
const settingsWhileBuilding = {
  NODE_ENV: "production",
  CALLBOARD_DEMO: "true",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "only-while-building-0123456789-abcdefghij",
  VAULT_KEYS: `build:${Buffer.alloc(32).toString("base64")}`,
  NEXT_TELEMETRY_DISABLED: "1",
};

/** True when the standalone server was built from just these sources. */
export async function isWebBuilt(): Promise<boolean> {
  if (!existsSync(webServer) || !existsSync(hashFile)) return false;
  return (await readFile(hashFile, "utf8")) === (await hashSources());
}

/** Builds the standalone server with its static files beside it. @throws when the build fails. */
export async function buildWeb({ isQuiet }: { isQuiet: boolean }): Promise<void> {
  const hash = await hashSources();
  const code = await runProgram("next", ["build"], { env: settingsWhileBuilding, isQuiet });
  if (code !== 0) throw new Error("Building the web app failed; its words stand above.");
  await cp(join(output, "static"), join(output, "standalone", ".next", "static"), { recursive: true });
  const files = join(root, "public");
  if (existsSync(files)) await cp(files, join(output, "standalone", "public"), { recursive: true });
  await writeFile(hashFile, hash);
}

async function hashSources(): Promise<string> {
  const entries = await readdir(root, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && singleFiles.test(entry.name))
    .map(({ name }) => name);
  for (const folder of entries.filter((entry) => entry.isDirectory() && sources.test(entry.name))) {
    const inside = await readdir(join(root, folder.name), { recursive: true, withFileTypes: true });
    for (const entry of inside) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !/\.test\.tsx?$|[\\/]generated[\\/]/.test(path))
        files.push(path.slice(root.length + 1));
    }
  }
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest("hex");
}
