import { fork } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { testSettings } from "#lib/test/settings.ts";
import { migrate } from "#scripts/database/migrate.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { type Figure, report } from "./report.ts";
import { loadCorpus } from "./search/load-corpus.ts";
import { openLoop, percentile } from "./search/open-loop.ts";
import { pickTerms, termClasses } from "./search/pick-terms.ts";
import { measureProcessorTime } from "./search/processor-time.ts";
import { makeVocabulary, makeWords, seeded } from "./search/vocabulary.ts";

/**
 * npm run bench search                                  20,000 calls of 5,000 words
 * npm run bench search -- --calls 100000                the size of P6: 500 million words
 * npm run bench search -- --keep                        leaves the database and prints how to use it again
 * npm run bench search -- --database URL --tenant ID    measures on a corpus that was kept
 */
const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "20000" },
    words: { type: "string", default: "5000" },
    rate: { type: "string", default: "50" },
    seconds: { type: "string", default: "60" },
    keep: { type: "boolean", default: false },
    database: { type: "string" },
    tenant: { type: "string" },
  },
});
const size = { calls: Number(values.calls), wordsPerCall: Number(values.words) };

const database =
  values.database === undefined
    ? await openBenchDatabase()
    : {
        url: values.database,
        kind: "postgres" as const,
        description: "kept corpus",
        drop: async () => undefined,
      };
if (database.kind === "embedded") {
  console.error("The search is measured on a real PostgreSQL server: set BENCH_DATABASE_URL.");
  process.exit(2);
}
const settings = { ...testSettings, DATABASE_URL: database.url, DATABASE_POOL_SIZE: "10" };
Object.assign(process.env, settings);
if (values.database !== undefined) await migrate(values.database);

const { withTenant } = await import("#lib/db/with-tenant.ts");
const { closeDatabase } = await import("#lib/db/client.ts");
const { makeMember, makeTenant } = await import("#lib/test/factories.ts");
const { signInAs } = await import("#lib/test/sign-in.ts");
const { stemWords } = await import("#lib/search/text/stem-words.ts");

async function sizes(): Promise<{ text: number; index: number; rows: number; total: number; calls: number }> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client
    .query<Record<"text" | "index" | "rows" | "total" | "calls", string>>(
      `SELECT (SELECT sum(octet_length(text)) FROM call_turns) AS text,
         (SELECT count(*) FROM calls) AS calls,
         pg_relation_size('search_sections_terms_idx') AS index,
         pg_total_relation_size('search_sections') - pg_relation_size('search_sections_terms_idx') AS rows,
         (SELECT sum(pg_total_relation_size(name::regclass))
           FROM unnest(ARRAY['calls', 'call_parties', 'call_turns', 'search_sections']) AS name) AS total`,
    )
    .finally(() => client.end());
  const [row] = rows;
  if (!row) throw new Error("The corpus has no size.");
  return {
    text: Number(row.text),
    index: Number(row.index),
    rows: Number(row.rows),
    total: Number(row.total),
    calls: Number(row.calls),
  };
}

try {
  const random = seeded(7);
  const words = makeWords(random);
  const tenant =
    values.tenant === undefined
      ? await makeTenant("Bench")
      : await withTenant(values.tenant, (tx) =>
          tx.tenant.findUniqueOrThrow({ where: { id: values.tenant ?? "" } }),
        ).then(async ({ id, slug }) => ({
          tenantId: id,
          slug,
          ...(await makeMember({ tenantId: id, slug }, "owner")),
        }));
  if (values.tenant === undefined) {
    const startedAt = performance.now();
    const stems = await withTenant(tenant.tenantId, (tx) => stemWords(tx, "en", words));
    await loadCorpus(database.url, tenant.tenantId, size, makeVocabulary(words, stems, random));
    console.log(
      `search: ${size.calls} calls of ${size.wordsPerCall} words loaded in ${Math.round((performance.now() - startedAt) / 1_000)} s`,
    );
  }
  const terms = await pickTerms(database.url, tenant.tenantId, words);
  const { cookie } = await signInAs(tenant.personId);
  const { text, index, rows, total, calls } = await sizes();
  console.log(
    `search: ${calls} calls, ${Math.round(text / 1e6)} MB of text, ${terms.length} terms, ${values.rate} a second for ${values.seconds} s, ${database.description}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}`,
  );

  const server = fork(join(import.meta.dirname, "api-server-worker.ts"));
  const [port] = (await once(server, "message")) as [number];
  const request = (q: string) => ({
    url: `http://127.0.0.1:${port}/api/tenants/${tenant.slug}/search?${new URLSearchParams({ q })}`,
    headers: { cookie, "sec-fetch-site": "same-origin" },
  });
  for (const { q } of terms) {
    const answer = await fetch(request(q).url, { headers: request(q).headers });
    if (!answer.ok) throw new Error(`${q} was answered with ${answer.status}: ${await answer.text()}`);
    const { hits } = (await answer.json()) as { hits: unknown[] };
    if (hits.length === 0) console.log(`  nothing found for ${q}`);
  }
  for (const { kind, webMs, databaseMs } of await measureProcessorTime(database.url, terms, request)) {
    console.log(
      `  ${kind}: ${webMs.toFixed(1)} ms of processor time in the web process, ${databaseMs.toFixed(1)} ms in the database`,
    );
  }
  const samples = await openLoop(
    { ratePerSecond: Number(values.rate), seconds: Number(values.seconds) },
    (at) => {
      const term = terms[(at * 7) % terms.length];
      return { kind: term?.kind ?? "rare", ...request(term?.q ?? "") };
    },
  );
  server.disconnect();

  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const serverTimes = samples.map(({ serverMs }) => serverMs);
  const totals = samples.map(({ totalMs }) => totalMs);
  const at = (share: number, target: number): Figure => ({
    figure: `p${share * 100} server time (with waiting for it: ${ms(percentile(totals, share))})`,
    value: ms(percentile(serverTimes, share)),
    target: `<= ${target} ms`,
    ok: percentile(serverTimes, share) <= target,
  });
  const failed = samples.filter(({ status }) => status !== 200).length;
  report([
    { figure: "answers that failed", value: `${failed} of ${samples.length}`, target: "0", ok: failed === 0 },
    at(0.5, 10),
    at(0.95, 40),
    at(0.99, 120),
    ...termClasses.map((kind): Figure => {
      const own = samples.filter((sample) => sample.kind === kind).map(({ serverMs }) => serverMs);
      const [p50, p95, p99] = [percentile(own, 0.5), percentile(own, 0.95), percentile(own, 0.99)];
      return {
        figure: `${kind}: p50, p95, p99`,
        value: `${p50.toFixed(1)}, ${p95.toFixed(1)}, ${p99.toFixed(1)} ms`,
        target: "p99 <= 250 ms",
        ok: p99 <= 250,
      };
    }),
    {
      figure: "index of words, share of the text",
      value: `${((100 * index) / text).toFixed(1)} %`,
      target: "<= 35 %",
      ok: index <= 0.35 * text,
    },
    {
      figure: `calls, people, turns and search rows (${(rows / text).toFixed(2)} x without their index), of the text`,
      value: `${(total / text).toFixed(2)} x`,
      target: "<= 3 x",
      ok: total <= 3 * text,
    },
  ]);
  if (values.keep)
    console.log(`kept: npm run bench search -- --database ${database.url} --tenant ${tenant.tenantId}`);
} finally {
  await closeDatabase();
  if (!values.keep) await database.drop();
}
process.exit();
