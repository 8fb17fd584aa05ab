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

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

const emptyPath = "/empty";
const emptyPage = '<!doctype html><html lang="en"><title>Empty</title><p>Nothing</p></html>';

async function measurePage(
  browser: Browser,
  { webUrl, client }: BenchWeb,
  path: string,
  { isSignedIn = true, viewport = phone } = {},
): Promise<PageVitals> {
  const context = await browser.newContext({ viewport });
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
    const vitals = await measurePage(browser, web, path, { isSignedIn: path !== emptyPath });
    figures.push({
      figure: `P12 blocking of ${name}`,
      value: blockingWords(vitals),
      target: "this machine's floor",
      ok: true,
    });
  }
  for (const path of ["/sign-in", `/${slug}`, `/${slug}/calls`, `/${slug}/calls/${callId}`]) {
    const vitals = await measurePage(browser, web, path, { isSignedIn: path !== "/sign-in" });
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
  return [...figures, ...(await measureShifts(browser, web, callId))];
}

/** How far every screen of the managers shifts while it loads, on a phone and on a desk (P12). */
async function measureShifts(browser: Browser, web: BenchWeb, callId: string): Promise<Figure[]> {
  const screens = [
    ["", "/calls", `/calls/${callId}`, "/search?q=price", "/activity", "/activity/interaction"],
    ["/activity/teams", "/activity/trackers", "/coaching", "/coaching/scorecards", "/coaching/metrics"],
    ["/reports", "/people", "/accounts", "/library", "/flows"],
  ].flat();
  const figures: Figure[] = [];
  for (const [name, viewport] of Object.entries({ phone, desk })) {
    let worst = { path: "", cls: 0 };
    for (const path of screens) {
      const { cls } = await measurePage(browser, web, `/${web.slug}${path}`, { viewport });
      if (cls >= worst.cls) worst = { path: path.replace(callId, "[call]") || "/", cls };
    }
    figures.push({
      figure: `P12 shifts of ${screens.length} screens, ${viewport.width} px wide (${name})`,
      value: `worst ${worst.cls.toFixed(3)}, of ${worst.path}`,
      target: "≤ 0.02",
      ok: worst.cls <= 0.02,
    });
  }
  return figures;
}
