import pg from "pg";
import { bytesArray } from "#lib/db/binary-array.ts";
import { fact } from "#lib/search/sections/lexemes.ts";
import { SectionTerms } from "#lib/search/sections/section-terms.ts";
import { turnsInSection } from "#lib/search/sections/spoken-section.ts";
import { SectionPairs } from "#lib/search/sections/word-pairs.ts";
import { seeded, type Vocabulary } from "./vocabulary.ts";

export interface CorpusSize {
  calls: number;
  wordsPerCall: number;
}

const batchCalls = 100;
const turnWords = 50;
const users = 200;
const minutesApart = 15;
const newestAt = Date.UTC(2026, 10, 20);

interface Batch {
  calls: { id: string; at: string; host: string; turns: number }[];
  turns: { id: string; position: number; side: string; speaker: string; text: string }[];
  sections: { id: string; section: number; at: string; terms: Buffer[]; pairs: Buffer }[];
}

/** The facts of a call as the sync would write them: hosts and guests rotate, a call every quarter of an hour. */
function makeBatch(
  tenantId: string,
  first: number,
  { wordsPerCall }: CorpusSize,
  vocabulary: Vocabulary,
  random: () => number,
): Batch {
  const batch: Batch = { calls: [], turns: [], sections: [] };
  for (let index = first; index < first + batchCalls; index += 1) {
    const id = String(9_000_000_000 - index);
    const started = new Date(newestAt - index * minutesApart * 60_000);
    const at = started.toISOString();
    const [host, guest] = [String(1 + (index % users)), String(1 + ((index * 7) % users))];
    const facts = [
      fact.tenant(tenantId),
      fact.month(at.slice(0, 7)),
      fact.direction("Conference"),
      fact.language("eng"),
      fact.workspace("1"),
      fact.host(host),
      fact.account(`company ${index % 3_000}`),
      ...new Set([fact.user(host), fact.user(guest)]),
    ];
    let terms = new SectionTerms();
    let pairs = new SectionPairs();
    let [spoken, position] = [0, 0];
    const close = () => {
      const section = Math.floor((position - 1) / turnsInSection);
      batch.sections.push({
        id,
        section,
        at,
        terms: terms.toVector(),
        pairs: pairs.toBytes(),
      });
      terms = new SectionTerms();
      pairs = new SectionPairs();
    };
    while (spoken < wordsPerCall) {
      const place = position % turnsInSection;
      if (place === 0) {
        if (position > 0) close();
        for (const entry of facts) terms.add(entry, null);
      }
      const isUs = position % 2 === 0;
      terms.add(fact.side(isUs ? "us" : "them"), place);
      if (isUs) terms.add(fact.speaker(host), place);
      const length = Math.min(wordsPerCall - spoken, 5 + Math.floor(random() * (turnWords - 5) * 2));
      let text = "";
      let before: number | undefined;
      for (let word = 0; word < length; word += 1) {
        const rank = vocabulary.draw();
        text += word === 0 ? vocabulary.words[rank] : ` ${vocabulary.words[rank]}`;
        for (const lexeme of vocabulary.lexemes[rank] ?? []) terms.add(lexeme, place);
        const hash = vocabulary.hashes[rank];
        if (before !== undefined && hash !== undefined) pairs.add(before, hash);
        before = hash;
      }
      batch.turns.push({ id, position, side: isUs ? "us" : "them", speaker: isUs ? "11" : "12", text });
      spoken += length;
      position += 1;
    }
    close();
    batch.calls.push({ id, at, host, turns: position });
  }
  return batch;
}

async function writeBatch(client: pg.Client, tenantId: string, batch: Batch): Promise<void> {
  const of = <T, K extends keyof T>(rows: readonly T[], name: K) => rows.map((row) => row[name]);
  await client.query(
    `INSERT INTO calls (tenant_id, gong_id, started_at, duration_seconds, title, workspace_gong_id,
       primary_user_gong_id, direction, scope, language, is_private, account_name, party_count, transcript_state,
       content_hash, mirrored_at)
     SELECT $1, r.id, r.at::timestamptz, 1800, 'Call ' || r.id, '1', r.host, 'Conference', 'External', 'eng', false,
       'Company', 2, 'present', 'bench', now()
     FROM unnest($2::text[], $3::text[], $4::text[]) AS r(id, at, host)`,
    [tenantId, of(batch.calls, "id"), of(batch.calls, "at"), of(batch.calls, "host")],
  );
  await client.query(
    `INSERT INTO call_parties (tenant_id, call_gong_id, position, speaker_gong_id, user_gong_id, name, side, methods)
     SELECT $1, r.id, p.position, p.speaker, CASE WHEN p.position = 0 THEN r.host END, p.name, p.side::side, '{}'
     FROM unnest($2::text[], $3::text[]) AS r(id, host),
       (VALUES (0, '11', 'Bo Ek', 'us'), (1, '12', 'Ines Roth', 'them')) AS p(position, speaker, name, side)`,
    [tenantId, of(batch.calls, "id"), of(batch.calls, "host")],
  );
  await client.query(
    `INSERT INTO call_turns (tenant_id, call_gong_id, position, speaker_gong_id, side, start_ms, end_ms, text)
     SELECT $1, r.id, r.position, r.speaker, r.side::side, r.position * 18000, r.position * 18000 + 17000, r.text
     FROM unnest($2::text[], $3::int[], $4::text[], $5::text[], $6::text[]) AS r(id, position, speaker, side, text)`,
    [
      tenantId,
      of(batch.turns, "id"),
      of(batch.turns, "position"),
      of(batch.turns, "speaker"),
      of(batch.turns, "side"),
      of(batch.turns, "text"),
    ],
  );
  await client.query(
    `INSERT INTO search_sections (tenant_id, call_gong_id, section, started_at, duration_seconds, terms, pairs)
     SELECT $1, r.id, r.section, r.at::timestamptz, 1800, r.terms, r.pairs
     FROM unnest($2::text[], $3::int[], $4::text[], $5::tsvector[], $6::bytea[]) AS r(id, section, at, terms, pairs)`,
    [
      tenantId,
      of(batch.sections, "id"),
      of(batch.sections, "section"),
      of(batch.sections, "at"),
      bytesArray("tsvector", of(batch.sections, "terms")),
      of(batch.sections, "pairs"),
    ],
  );
}

/**
 * Fills an empty tenant with calls that look like speech. The index of words is built at the end, as after a restore;
 * everything else is what the sync leaves behind, but for Gong's raw records.
 */
export async function loadCorpus(
  url: string,
  tenantId: string,
  size: CorpusSize,
  vocabulary: Vocabulary,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off");
    await client.query("DROP INDEX search_sections_terms_idx");
    await client.query(
      `INSERT INTO gong_users (tenant_id, gong_id, name, active, content_hash, raw, mirrored_at)
       SELECT $1, id::text, 'Person ' || id, true, 'bench', '{}', now() FROM generate_series(1, $2::int) AS id`,
      [tenantId, users],
    );
    const random = seeded(11);
    for (let first = 0; first < size.calls; first += batchCalls) {
      await writeBatch(client, tenantId, makeBatch(tenantId, first, size, vocabulary, random));
      if (first % 5_000 === 0) console.log(`  ${first} of ${size.calls} calls`);
    }
    await client.query("SET maintenance_work_mem = '1GB'");
    await client.query(
      "CREATE INDEX search_sections_terms_idx ON search_sections USING gin (terms) WITH (fastupdate = on, gin_pending_list_limit = 1024)",
    );
    for (const table of ["calls", "call_parties", "call_turns", "search_sections", "gong_users"]) {
      await client.query(`VACUUM ANALYZE ${table}`);
    }
  } finally {
    await client.end();
  }
}
