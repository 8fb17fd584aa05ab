import type { Page } from "@playwright/test";
import pg from "pg";
import type { Figure } from "#bench/report.ts";
import type { BenchWeb } from "./open-web.ts";

const callId = "900000000000000001";
const turnCount = 2_000;
const hours = 3;
const rounds = 9;

/** Puts a three-hour call of about 27,000 words into the mirror. */
export async function addLongCall({ databaseUrl, slug }: BenchWeb): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>("SELECT id FROM tenants WHERE slug = $1", [slug]);
    const tenantId = rows[0]?.id;
    if (!tenantId) throw new Error("The bench's company is missing.");
    await client.query("SELECT set_config('app.tenant_id', $1, false)", [tenantId]);
    await client.query(
      `INSERT INTO calls (tenant_id, gong_id, started_at, duration_seconds, title, direction, scope, is_private,
         party_count, transcript_state, content_hash, mirrored_at)
       VALUES ($1, $2, now(), $3, 'A three-hour call', 'Conference', 'External', false, 3, 'present', 'bench', now())`,
      [tenantId, callId, hours * 3600],
    );
    await client.query(
      `INSERT INTO call_parties (tenant_id, call_gong_id, position, name, side, speaker_gong_id, methods)
       SELECT $1, $2, n, 'Speaker ' || n, (CASE WHEN n = 0 THEN 'us' ELSE 'them' END)::side, n::text, '{}'
       FROM generate_series(0, 2) n`,
      [tenantId, callId],
    );
    const stepMs = Math.floor((hours * 3_600_000) / turnCount);
    const texts = Array.from({ length: turnCount }, (_, turn) => wordsOf(turn));
    await client.query(
      `INSERT INTO call_turns (tenant_id, call_gong_id, position, speaker_gong_id, side, start_ms, end_ms, text, sentences)
       SELECT $1, $2, n - 1, ((n - 1) % 3)::text, (CASE WHEN n % 3 = 1 THEN 'us' ELSE 'them' END)::side,
         (n - 1) * $3::int, n * $3::int - 200, text, '{}'
       FROM unnest($4::text[]) WITH ORDINALITY AS turns(text, n)`,
      [tenantId, callId, stepMs, texts],
    );
  } finally {
    await client.end();
  }
  return callId;
}

/** Thirteen or fourteen words, every fiftieth turn with the one that is looked for. */
function wordsOf(turn: number): string {
  const words = [
    "we",
    "could",
    "look",
    "at",
    "the",
    "plan",
    "for",
    "next",
    "year",
    "and",
    "its",
    "price",
    "too",
  ];
  return `${words.map((word, index) => (index === turn % 13 ? `${word}${turn}` : word)).join(" ")}${
    turn % 50 === 25 ? " discount" : ""
  }.`;
}

const middle = (values: number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** How soon the words stand there and the find box answers, and how long a jump to a hit takes (P14). */
export async function measureLongCall(page: Page, { webUrl, slug }: BenchWeb): Promise<Figure[]> {
  const address = `${webUrl}/${slug}/calls/${callId}`;
  const opened: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await page.goto("about:blank");
    const since = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.locator('section[aria-label="Transcript"] article').first().waitFor();
    // The first visit fills the browser's cache, as a first working day does.
    if (round > 0) opened.push(performance.now() - since);
  }
  await page.getByRole("searchbox", { name: "Find in the transcript" }).fill("discount");
  await page.getByText(`1/${turnCount / 50}`).waitFor();
  const jumps: number[] = [];
  for (let round = 0; round < turnCount / 50 - 1; round += 1) jumps.push(await page.evaluate(jump));
  const worst = Math.max(...jumps);
  return [
    {
      figure: "P14 three-hour call, from address to words",
      value: `${middle(opened).toFixed(0)} ms (worst ${Math.max(...opened).toFixed(0)})`,
      target: "≤ 700 ms",
      ok: middle(opened) <= 700,
    },
    {
      figure: "P14 jump to a hit, words in sight",
      value: `${middle(jumps).toFixed(0)} ms (worst ${worst.toFixed(0)})`,
      target: "≤ 100 ms",
      ok: worst <= 100,
    },
  ];
}

/** Runs in the page: presses "next hit" and waits until another hit is drawn within the list. */
function jump(): Promise<number> {
  const list = document.querySelector('section[aria-label="Transcript"]');
  const seen = document.querySelector("mark[data-current]");
  const before = seen?.closest("article")?.textContent ?? "";
  const since = performance.now();
  document.querySelector<HTMLButtonElement>('button[aria-label="Next hit"]')?.click();
  return new Promise((resolve) => {
    const look = () => {
      const mark = document.querySelector("mark[data-current]");
      const box = mark?.getBoundingClientRect();
      const frame = list?.getBoundingClientRect();
      const isNew = mark !== null && mark.closest("article")?.textContent !== before;
      if (isNew && box && frame && box.top >= frame.top && box.bottom <= frame.bottom) {
        resolve(performance.now() - since);
      } else requestAnimationFrame(look);
    };
    look();
  });
}
