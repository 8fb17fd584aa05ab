import type { Browser, Page } from "@playwright/test";
import type { Figure } from "#bench/report.ts";
import type { BenchWeb } from "./open-web.ts";
import { slowDown } from "./slow-down.ts";

interface Timed {
  /** Of each interaction of the last action, by the browser's own count: ms until the next paint. */
  interactions: Map<number, number>;
}

/** Runs before the page's own scripts: keeps how long each press of a key or button took until the next paint. */
function watch(): void {
  const timed: Timed = { interactions: new Map() };
  (globalThis as { timed?: Timed }).timed = timed;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const known = timed.interactions.get(entry.interactionId) ?? 0;
      timed.interactions.set(entry.interactionId, Math.max(known, entry.duration));
    }
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

const settleMs = 350;
const mostMs = 100;
/** The browser tells of nothing shorter. */
const leastMs = 16;

/** What the last action took: the worst of its interactions; those too short to be told of count as the least. */
async function timeAction(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => (globalThis as unknown as { timed: Timed }).timed.interactions.clear());
  await action();
  await page.waitForTimeout(settleMs);
  const took = await page.evaluate(() => [
    ...(globalThis as unknown as { timed: Timed }).timed.interactions.values(),
  ]);
  return Math.max(leastMs, ...took);
}

type Kind = "sort" | "filter" | "type-ahead" | "open";

/** Some fifty actions of a manager on a processor four times slower, and how soon each is answered on screen (P12). */
export async function measureInteractions(
  browser: Browser,
  { webUrl, slug, client }: BenchWeb,
  callId: string,
): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(client.cookies());
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${webUrl}/${slug}/calls`, { waitUntil: "networkidle" });
  await slowDown(page);
  const taken: { kind: Kind; ms: number }[] = [];
  const time = async (kind: Kind, action: () => Promise<unknown>) => {
    taken.push({ kind, ms: await timeAction(page, action) });
  };
  const rows = page.locator("tbody tr[data-index]");

  for (const column of ["Started", "Length", "Us / them", "Length"]) {
    for (let press = 0; press < 3; press += 1) {
      await time("sort", () => page.getByRole("button", { name: column, exact: true }).click());
    }
  }

  const addFilter = page.getByRole("button", { name: "Filter", exact: true });
  for (let round = 0; round < 4; round += 1) {
    await time("filter", () => addFilter.click());
    await time("filter", () => page.getByRole("button", { name: "Inside or outside", exact: true }).click());
    await time("filter", () => page.getByRole("button", { name: "External", exact: true }).click());
    await time("filter", () => page.getByRole("button", { name: "Clear", exact: true }).click());
  }

  await page.getByRole("searchbox", { name: "Words in the title" }).focus();
  for (const key of "pricing") await time("type-ahead", () => page.keyboard.press(key));
  for (let key = 0; key < 7; key += 1) await time("type-ahead", () => page.keyboard.press("Backspace"));
  await rows.first().waitFor();

  for (let row = 0; row < 4; row += 1) {
    await time("open", () => rows.nth(row).locator("[data-row-link]").click());
    await page.locator('section[aria-label="Transcript"], [aria-label="What was said"]').first().waitFor();
    await page.goBack();
    await rows.first().waitFor();
  }

  await page.goto(`${webUrl}/${slug}/calls/${callId}`, { waitUntil: "networkidle" });
  await page.getByRole("searchbox", { name: "Find in the transcript" }).focus();
  for (const key of "discount") await time("type-ahead", () => page.keyboard.press(key));
  await context.close();

  const kinds = [...Map.groupBy(taken, ({ kind }) => kind)];
  return [
    ...kinds.map(([kind, actions]) => figureOf(`${kind}, ${actions.length} times`, actions)),
    figureOf(`all ${taken.length} actions`, taken),
  ];
}

function figureOf(name: string, actions: readonly { ms: number }[]): Figure {
  const sorted = actions.map(({ ms }) => ms).sort((one, other) => other - one);
  // As the browser's own figure has it: of fifty actions, the worst one does not count.
  const p98 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length / 50))] ?? 0;
  return {
    figure: `P12 until the next paint: ${name}`,
    value: `p98 ${p98.toFixed(0)} ms (worst ${sorted[0]?.toFixed(0)})`,
    target: `≤ ${mostMs} ms`,
    ok: p98 <= mostMs,
  };
}
