import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import packed from "@sparticuz/chromium";

/**
 * A Chromium that is there: the one named by CALLBOARD_BROWSER, Playwright's own where it was downloaded,
 * the one that comes packed with the packages, or the system's.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const named = process.env.CALLBOARD_BROWSER;
  if (named) return { executablePath: named };
  if (existsSync(chromium.executablePath())) return {};
  const unpacked = await packed.executablePath().catch(() => undefined);
  if (unpacked)
    return { executablePath: unpacked, args: ["--no-sandbox", "--no-zygote", "--use-angle=swiftshader"] };
  return { executablePath: "/usr/bin/chromium" };
}
