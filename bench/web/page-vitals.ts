import type { Browser } from "@playwright/test";
import type { Figure } from "#bench/report.ts";
import type { BenchWeb } from "./open-web.ts";
import { slowDown } from "./slow-down.ts";

interface Vitals {
  lcp: number;
  cls: number;
  blocking: number;
}

interface PageVitals extends Vitals {
  /** What the main thread worked in all, whoever else used the machine. */
  processorMs: number;
}

/** Runs before the page's own scripts: keeps what the browser tells of paint, shifts and long tasks. */
function watch(): void {
  const vitals = { lcp: 0, cls: 0, blocking: 0 };
  (globalThis as { vitals?: Vitals }).vitals = vitals;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => {
    vitals.lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) vitals.cls += shift.value;
  });
  observe("longtask", (entry) => {
    vitals.blocking += Math.max(0, entry.duration - 50);
  });
}

const emptyPath = "/empty";
const emptyPage = '<!doctype html><html lang="en"><title>Empty</title><p>Nothing</p></html>';

async function measurePage(
  browser: Browser,
  { webUrl, client }: BenchWeb,
  path: string,
  isSignedIn: boolean,
): Promise<PageVitals> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  if (isSignedIn) await context.addCookies(client.cookies());
  const page = await context.newPage();
  if (path === emptyPath)
    await page.route(webUrl + path, (route) => route.fulfill({ body: emptyPage, contentType: "text/html" }));
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(watch);
  await slowDown(page);
  await page.goto(webUrl + path, { waitUntil: "load" });
  await page.waitForTimeout(3_000);
  const vitals = await page.evaluate(() => (globalThis as unknown as { vitals: Vitals }).vitals);
  const { metrics } = await session.send("Performance.getMetrics");
  await context.close();
  const taskSeconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  return { ...vitals, processorMs: taskSeconds * 1_000 };
}

const blockingWords = ({ blocking, processorMs }: PageVitals) =>
  `${blocking.toFixed(0)} ms; processor ${processorMs.toFixed(0)} ms in all`;

/** Paint, shifts and blocking of the main pages on a slow phone's processor and line, with an empty cache (P12). */
export async function measureVitals(browser: Browser, web: BenchWeb, callId: string): Promise<Figure[]> {
  const { slug } = web;
  const figures: Figure[] = [];
  const floors = [
    { name: "an empty page without scripts", path: emptyPath },
    { name: "the framework's page for an address that is none", path: "/no-such-company" },
  ];
  for (const { name, path } of floors) {
    const vitals = await measurePage(browser, web, path, path !== emptyPath);
    figures.push({
      figure: `P12 blocking of ${name}`,
      value: blockingWords(vitals),
      target: "this machine's floor",
      ok: true,
    });
  }
  for (const path of ["/sign-in", `/${slug}`, `/${slug}/calls`, `/${slug}/calls/${callId}`]) {
    const vitals = await measurePage(browser, web, path, path !== "/sign-in");
    const { lcp, cls, blocking } = vitals;
    const name = path.replace(callId, "[call]");
    figures.push(
      {
        figure: `P12 largest paint of ${name}`,
        value: `${lcp.toFixed(0)} ms`,
        target: "≤ 1200 ms",
        ok: lcp <= 1_200,
      },
      { figure: `P12 shifts of ${name}`, value: cls.toFixed(3), target: "≤ 0.02", ok: cls <= 0.02 },
      {
        figure: `P12 blocking of ${name}`,
        value: blockingWords(vitals),
        target: "≤ 100 ms",
        ok: blocking <= 100,
      },
    );
  }
  return figures;
}
