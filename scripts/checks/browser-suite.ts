import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { secondTries } from "./second-try.ts";
import { broken, type Tally } from "./tally.ts";

const root = join(import.meta.dirname, "..", "..");
const file = join(root, ".data", "reports", "browser.json");

/** Runs the browser tests, or those of their files that `filters` name. */
export async function runBrowserTests(filters: string[]): Promise<Tally> {
  await mkdir(join(root, ".data", "reports"), { recursive: true });
  await rm(file, { force: true });
  const config = join(root, "e2e", "playwright.config.ts");
  const code = await runProgram(
    "playwright",
    ["test", `--config=${config}`, `--retries=${secondTries(filters)}`, ...filters],
    {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    },
  );
  if (!existsSync(file)) return broken("browser");
  return readPlaywrightReport(JSON.parse(await readFile(file, "utf8")), code);
}
