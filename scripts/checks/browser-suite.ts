import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import type { Tally } from "./tally.ts";

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

const root = join(import.meta.dirname, "..", "..");
const file = join(root, ".data", "reports", "browser.json");

/** Runs the browser tests, or those of their files that `filters` name. A test that needed a second try has failed. */
export async function runBrowserTests(filters: string[]): Promise<Tally> {
  await mkdir(join(root, ".data", "reports"), { recursive: true });
  await rm(file, { force: true });
  const config = join(root, "e2e", "playwright.config.ts");
  const code = await runProgram("playwright", ["test", `--config=${config}`, ...filters], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats }: PlaywrightReport = JSON.parse(await readFile(file, "utf8"));
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed + (code !== 0 && failed === 0 ? 1 : 0) };
}
