import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import type { Tally } from "./tally.ts";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTestSuites: number;
  success: boolean;
}

const reports = join(import.meta.dirname, "..", "..", ".data", "reports");

/** Runs one project of the Vitest configuration, or those of its files that `filters` name. */
export async function runVitest(project: "unit" | "integration", filters: string[]): Promise<Tally> {
  const file = join(reports, `${project}.json`);
  await mkdir(reports, { recursive: true });
  await rm(file, { force: true });
  const code = await runProgram("vitest", [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
    ...filters,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: VitestReport = JSON.parse(await readFile(file, "utf8"));
  // A file that cannot be loaded, or an error outside every test, fails the run without a failed test.
  const isHidden = code !== 0 && report.numFailedTests === 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + (isHidden ? 1 : 0) };
}
