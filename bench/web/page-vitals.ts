import type { Browser } from "@playwright/test";
import type { Figure } from "#bench/report.ts";
import type { BenchWeb } from "./open-web.ts";
import { slowDown } from "./slow-down.ts";

interface Vitals {
  lcp: number;
  cls: number;
  blocking: number;
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

/** Paint, shifts and blocking of the main pages on a slow phone's processor and line, with an empty cache (P12). */
export async function measureVitals(
  browser: Browser,
  { webUrl, slug, client }: BenchWeb,
  callId: string,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const pages = ["/sign-in", `/${slug}`, `/${slug}/calls`, `/${slug}/calls/${callId}`];
  for (const path of pages) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    if (path !== "/sign-in") await context.addCookies(client.cookies());
    const page = await context.newPage();
    await page.addInitScript(watch);
    await slowDown(page);
    await page.goto(webUrl + path, { waitUntil: "load" });
    await page.waitForTimeout(3_000);
    const { lcp, cls, blocking } = await page.evaluate(
      () => (globalThis as unknown as { vitals: Vitals }).vitals,
    );
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
        value: `${blocking.toFixed(0)} ms`,
        target: "≤ 100 ms",
        ok: blocking <= 100,
      },
    );
    await context.close();
  }
  return figures;
}
