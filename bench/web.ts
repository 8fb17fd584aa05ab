import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "../e2e/support/find-browser.ts";
import { report } from "./report.ts";
import { measureInteractions } from "./web/interactions.ts";
import { addLongCall, measureLongCall } from "./web/long-call.ts";
import { openWeb } from "./web/open-web.ts";
import { measureVitals } from "./web/page-vitals.ts";
import { measureScripts } from "./web/script-sizes.ts";
import { addCalls, measureScroll } from "./web/scroll-rows.ts";

/**
 * npm run bench web                      everything
 * npm run bench web -- --rows 100000     the size of the list that is scrolled through, as it is unless told
 * npm run bench web -- --only scripts    some of scripts, long-call, vitals, interactions and scroll, with commas between
 */
const { values } = parseArgs({
  options: { rows: { type: "string", default: "100000" }, only: { type: "string", default: "" } },
});
const asks = (part: string) => values.only === "" || values.only.split(",").includes(part);
const rows = Number(values.rows);

const web = await openWeb();
try {
  const callId = await addLongCall(web);
  if (asks("scripts")) report(await measureScripts(web, callId));
  const found = await findBrowser();
  const browser = await chromium.launch(found);
  try {
    if (asks("long-call")) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      await context.addCookies(web.client.cookies());
      report(await measureLongCall(await context.newPage(), web));
    }
    if (asks("vitals")) report(await measureVitals(browser, web, callId));
    if (asks("interactions")) report(await measureInteractions(browser, web, callId));
  } finally {
    await browser.close();
  }
  if (asks("scroll")) {
    await addCalls(web, rows);
    // A graphics card that is imitated takes the processor from the page and from whoever answers it.
    const drawing = await chromium.launch({ ...found, args: [...(found.args ?? []), "--disable-gpu"] });
    try {
      report(await measureScroll(drawing, web, rows));
    } finally {
      await drawing.close();
    }
  }
} finally {
  await web.stop();
}
process.exit();
