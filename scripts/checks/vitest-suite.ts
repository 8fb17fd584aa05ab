import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { secondTries } from "./second-try.ts";
import { broken, type Tally } from "./tally.ts";

const root = join(import.meta.dirname, "..", "..");
const reports = join(root, ".data", "reports");

/** The projects of the Vitest configuration that a suite is. */
function projectsOf(suite: "unit" | "integration", filters: string[]): string[] {
  if (suite === "unit") return ["unit"];
  // The simulator has no database, so another one tells nothing new of it.
  const isOtherDatabase = process.env.TEST_DATABASE_URL !== undefined && filters.length === 0;
  return isOtherDatabase ? ["integration"] : ["integration", "simulator"];
}

/** Runs the unit tests, or those of database and simulator; or those of their files that `filters` name. */
export async function runVitest(suite: "unit" | "integration", filters: string[]): Promise<Tally> {
  const file = join(reports, `${suite}.json`);
  await mkdir(reports, { recursive: true });
  await rm(file, { force: true });
  const code = await runProgram("vitest", [
    "run",
    ...projectsOf(suite, filters).map((project) => `--project=${project}`),
    `--retry=${suite === "unit" ? 0 : secondTries(filters)}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
    ...filters,
  ]);
  if (!existsSync(file)) return broken(suite);
  return readVitestReport(suite, JSON.parse(await readFile(file, "utf8")), code, root);
}
