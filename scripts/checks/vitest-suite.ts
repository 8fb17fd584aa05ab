import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { secondTries } from "./second-try.ts";
import { broken, type Tally } from "./tally.ts";

const root = join(import.meta.dirname, "..", "..");
const reports = join(root, ".data", "reports");

/** Runs one project of the Vitest configuration, or those of its files that `filters` name. */
export async function runVitest(project: "unit" | "integration", filters: string[]): Promise<Tally> {
  const file = join(reports, `${project}.json`);
  await mkdir(reports, { recursive: true });
  await rm(file, { force: true });
  const code = await runProgram("vitest", [
    "run",
    `--project=${project}`,
    `--retry=${project === "unit" ? 0 : secondTries(filters)}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
    ...filters,
  ]);
  if (!existsSync(file)) return broken(project);
  return readVitestReport(project, JSON.parse(await readFile(file, "utf8")), code, root);
}
