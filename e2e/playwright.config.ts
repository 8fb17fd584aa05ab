import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./support/find-browser.ts";

const root = join(import.meta.dirname, "..");
const browser = await findBrowser();

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(root, "test-results"),
  globalSetup: "./support/global-setup.ts",
  // The stack itself keeps two cores busy; a second browser makes waits long instead of the run short.
  workers: 1,
  forbidOnly: true,
  // A whole run gives each a second try: scripts/checks/second-try.ts.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // The file that the JSON reporter writes is named by PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    browserName: "chromium",
    // Imitating a graphics card takes ten times as long as drawing without one.
    launchOptions: { ...browser, args: [...(browser.args ?? []), "--disable-gpu"] },
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "on-first-retry",
    screenshot: "only-on-failure",
  },
});
