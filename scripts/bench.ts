import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "..", "bench");
const helpers =
  /^(bench-database|gong-bench|processor-time|report|rollups-world|dashboards-world)\.ts$|^sync-|-worker\.ts$|\.test\.ts$/;
const [name, ...args] = process.argv.slice(2);

const files = await readdir(folder);
const names = files
  .filter((file) => file.endsWith(".ts") && !helpers.test(file))
  .map((file) => file.slice(0, -3));

if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench NAME, where NAME is one of: ${names.join(", ")}`);
  process.exit(2);
}
const file = join(folder, `${name}.ts`);
process.argv = [process.execPath, file, ...args];
await import(pathToFileURL(file).href);
