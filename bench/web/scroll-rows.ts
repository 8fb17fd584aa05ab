import type { Browser, Page } from "@playwright/test";
import pg from "pg";
import type { Figure } from "#bench/report.ts";
import type { BenchWeb } from "./open-web.ts";
import { dragged, flung, type Scrolled, scrollFrames } from "./scroll-frames.ts";
import { slowDown } from "./slow-down.ts";

const mostMs = 240_000;
const mostRows = 60;
const mostFrameMs = 50;
const fewFrames = 600;
/** As many as are dragged past in so many frames. */
const plainRows = 13_000;

/** Fills the list: calls without words, one every five minutes into the past. */
export async function addCalls({ databaseUrl, slug }: BenchWeb, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>("SELECT id FROM tenants WHERE slug = $1", [slug]);
    await client.query(
      `INSERT INTO calls (tenant_id, gong_id, started_at, duration_seconds, title, account_name, direction, scope,
         is_private, party_count, us_talk_seconds, them_talk_seconds, transcript_state, content_hash, mirrored_at)
       SELECT $1, (800000000000000000 + n)::text, now() - n * interval '5 minutes', 60 + n % 5400, 'Call ' || n,
         'Account ' || n % 4000, 'Conference', 'External', false, 2 + n % 4, n % 900, n % 700, 'present', 'bench', now()
       FROM generate_series(1, $2::int) n`,
      [rows[0]?.id, count],
    );
    await client.query("ANALYZE calls");
  } finally {
    await client.end();
  }
}

/** Rows of two words each, and nothing else: what scrolling costs before anything of ours is in the page. */
const plainPage = `<!doctype html><meta charset="utf-8"><title>Plain rows</title>
<style>body { margin: 0; font: 13px/20px sans-serif } table { width: 100%; table-layout: fixed; border-spacing: 0 }
td { height: 37px; padding: 0 12px; border-bottom: 1px solid #ddd }</style><table>${Array.from(
  { length: plainRows },
  (_, row) => `<tr><td>Call ${row}<td>Account ${row}`,
).join("")}</table>`;

async function openSlow(
  browser: Browser,
  { client }: BenchWeb,
  show: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(client.cookies());
  const page = await context.newPage();
  await show(page);
  await slowDown(page, { isLineSlow: false });
  return page;
}

const at = (values: readonly number[], part: number) =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * part)] ?? 0;

function framesFigure(what: string, { frameMs, processorMs }: Scrolled, isFloor: boolean): Figure {
  const over = frameMs.filter((ms) => ms > mostFrameMs).length;
  const [middle, high, worst] = [0.5, 0.95, 1].map((part) => at(frameMs, part).toFixed(0));
  const { all, scripts, style, layout } = processorMs;
  const spent = [all, scripts, style, layout].map((ms) => ms.toFixed(1));
  return {
    figure: `P13 frames of ${what}`,
    value:
      `${over} of ${frameMs.length} over ${mostFrameMs} ms; middle ${middle}, p95 ${high}, worst ${worst} ms; ` +
      `processor ${spent[0]} ms a frame (scripts ${spent[1]}, style ${spent[2]}, layout ${spent[3]})`,
    target: isFloor ? "this machine's floor" : `none over ${mostFrameMs} ms`,
    ok: isFloor || over === 0,
  };
}

/** Drags and flings the list of calls on a processor four times slower, and a plain page beside it (P13). */
export async function measureScroll(browser: Browser, web: BenchWeb, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const plans = [
    { name: "dragged 800 px a frame", steps: dragged },
    { name: "flung 120 to 20 px a frame", steps: flung },
  ];
  for (const { name, steps } of plans) {
    const page = await openSlow(browser, web, (empty) => empty.setContent(plainPage));
    const plain = await scrollFrames(page, { steps, mostFrames: fewFrames, mostMs });
    await page.context().close();
    figures.push(framesFigure(`a plain page, ${name}`, plain, true));
  }
  let mostDrawn = 0;
  for (const { name, steps } of plans) {
    const page = await openSlow(browser, web, (empty) =>
      empty.goto(`${web.webUrl}/${web.slug}/calls`, { waitUntil: "networkidle" }),
    );
    const isToTheEnd = steps === dragged;
    const found = await scrollFrames(page, {
      steps,
      mostFrames: isToTheEnd ? Number.MAX_SAFE_INTEGER : fewFrames,
      mostMs,
      untilRow: count,
    });
    await page.context().close();
    mostDrawn = Math.max(mostDrawn, found.mostRows);
    const figure = framesFigure(`calls, ${name}, ${found.reached} of ${count}`, found, false);
    figures.push({ ...figure, ok: figure.ok && (!isToTheEnd || found.reached >= count) });
  }
  figures.push({
    figure: "P13 rows in the page while scrolling",
    value: `${mostDrawn}`,
    target: `≤ ${mostRows}`,
    ok: mostDrawn <= mostRows,
  });
  return figures;
}
