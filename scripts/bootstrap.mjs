// The first thing every command runs: plain ESM for Node 20 and newer, with nothing installed.
// It installs the packages, generates the database client and goes on with Node 24 from the packages.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const bin = join(modules, ".bin");
const newNode = join(modules, "node", "bin", "node");
const generated = join(root, "lib", "db", "generated");
const generatedStamp = join(generated, ".stamp");

const [target, ...args] = process.argv.slice(2);
process.chdir(root);
process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;

if (!isInstalled()) install();
if (!existsSync(newNode)) fetchNode();
if (!existsSync(join(bin, "node"))) symlinkSync(join("..", "node", "bin", "node"), join(bin, "node"));
if (!isGenerated()) generateClient();
if (target) await run(target, args);

/** npm's own note of what lies in node_modules says the same as the lock file. */
function isInstalled() {
  try {
    const wanted = packagesOf(join(root, "package-lock.json"));
    const found = packagesOf(join(modules, ".package-lock.json"));
    return Object.entries(wanted).every(([path, { version, optional }]) =>
      path === "" || found[path] === undefined ? path === "" || optional : found[path].version === version,
    );
  } catch {
    return false;
  }
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/**
 * No package's script runs. `npm ci` of npm 11 refuses a lock file without the binaries of other platforms,
 * which some registries do not hold; `npm install` takes the same versions from the same lock.
 */
function install() {
  console.log("Installing the packages. This takes about a minute, once.");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  if (attempt("npm", ["ci", ...options]).ok) return;
  insist("Installing the packages", attempt("npm", ["install", "--no-save", ...options]));
}

/** The package `node` fetches its binary in a script, the only one that is needed. */
function fetchNode() {
  console.log("Fetching Node 24.");
  const folder = join(modules, "node");
  insist("Fetching Node 24", attempt(process.execPath, ["installArchSpecificPackage.js"], { cwd: folder }));
}

function isGenerated() {
  return existsSync(generatedStamp) && readFileSync(generatedStamp, "utf8") === schemaHash();
}

/** The generator asks for a schema engine that it does not use and that cannot be had offline: any program will do. */
function generateClient() {
  console.log("Generating the database client.");
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  insist("Generating the database client", attempt(join(bin, "prisma"), ["generate"], { env }));
  writeFileSync(generatedStamp, schemaHash());
}

function schemaHash() {
  const folder = join(root, "prisma");
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => join(folder, name));
  const hash = createHash("sha256");
  for (const file of [...files, join(modules, "prisma", "package.json")]) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function attempt(command, commandArgs, options = {}) {
  const done = spawnSync(command, commandArgs, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  return { ok: done.status === 0, output: `${done.error ?? ""}${done.stdout ?? ""}${done.stderr ?? ""}` };
}

function insist(what, { ok, output }) {
  if (ok) return;
  console.error(output.replaceAll(/https?:\/\/\S+/g, "(address)"));
  console.error(
    `${what} failed. Check that the package registry can be reached, then run the command again.`,
  );
  process.exit(1);
}

/** A `.ts` file runs on Node 24, in this process where it is one; any other name is a program of a package. */
async function run(what, rest) {
  const isScript = what.endsWith(".ts");
  if (isScript && realpathSync(process.execPath) === realpathSync(newNode)) {
    const file = join(root, what);
    process.argv = [process.execPath, file, ...rest];
    await import(pathToFileURL(file).href);
    return;
  }
  const child = isScript
    ? spawn(newNode, [join(root, what), ...rest], { stdio: "inherit" })
    : spawn(join(bin, what), rest, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => process.exit(code ?? 1));
}
