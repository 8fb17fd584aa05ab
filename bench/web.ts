import { chromium } from "@playwright/test";
import { findBrowser } from "../e2e/support/find-browser.ts";
import { type Figure, report } from "./report.ts";
import { addLongCall, measureLongCall } from "./web/long-call.ts";
import { openWeb } from "./web/open-web.ts";
import { measureVitals } from "./web/page-vitals.ts";
import { measureScripts } from "./web/script-sizes.ts";

const web = await openWeb();
const figures: Figure[] = [];
try {
  const callId = await addLongCall(web);
  figures.push(...(await measureScripts(web, callId)));
  const browser = await chromium.launch(await findBrowser());
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(web.client.cookies());
    figures.push(...(await measureLongCall(await context.newPage(), web)));
    figures.push(...(await measureVitals(browser, web, callId)));
  } finally {
    await browser.close();
  }
} finally {
  await web.stop();
}
report(figures);
process.exit();
