import type { Browser, Page } from "@playwright/test";
import pg from "pg";
import type { Figure } from "#bench/report.ts";
import type { BenchWeb } from "./open-web.ts";
import { slowDown } from "./slow-down.ts";

const mostSeconds = 240;
const mostRows = 60;

interface Scrolled {
  /** The number of the last row that was drawn. */
  reached: number;
  frames: number;
  worstMs: number;
  over50: number;
  mostRows: number;
}

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

/** Scrolls the list of calls to its end on a processor four times slower, a page of rows a frame (P13). */
export async function measureScroll(
  browser: Browser,
  { webUrl, slug, client }: BenchWeb,
  count: number,
): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(client.cookies());
  const page = await context.newPage();
  await page.goto(`${webUrl}/${slug}/calls`, { waitUntil: "networkidle" });
  await slowDown(page, { isLineSlow: false });
  const found = await scroll(page, count);
  await context.close();
  const isWhole = found.reached >= count;
  return [
    {
      figure: `P13 frames while scrolling through ${found.reached} of ${count} calls`,
      value: `worst ${found.worstMs.toFixed(0)} ms, ${found.over50} of ${found.frames} over 50 ms`,
      target: "none over 50 ms",
      ok: isWhole && found.over50 === 0,
    },
    {
      figure: "P13 rows in the page while scrolling",
      value: `${found.mostRows}`,
      target: `≤ ${mostRows}`,
      ok: found.mostRows <= mostRows,
    },
  ];
}

const scroll = (page: Page, count: number): Promise<Scrolled> =>
  page.evaluate(
    ({ count, mostMs }) =>
      new Promise<Scrolled>((resolve) => {
        const found: Scrolled = { reached: 0, frames: 0, worstMs: 0, over50: 0, mostRows: 0 };
        const since = performance.now();
        let last = since;
        let isFirst = true;
        const step = (now: number) => {
          if (!isFirst) {
            found.frames += 1;
            found.worstMs = Math.max(found.worstMs, now - last);
            if (now - last > 50) found.over50 += 1;
          }
          isFirst = false;
          last = now;
          const rows = document.querySelectorAll<HTMLElement>("tbody tr[data-index]");
          found.mostRows = Math.max(found.mostRows, rows.length);
          found.reached = Number(rows[rows.length - 1]?.dataset.index ?? 0) + 1;
          if (found.reached >= count || now - since > mostMs) return resolve(found);
          window.scrollBy(0, 800);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    { count, mostMs: mostSeconds * 1_000 },
  );
