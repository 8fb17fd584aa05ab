import { bytesColumn } from "#lib/db/binary-array.ts";
import type { Tx } from "#lib/db/client.ts";
import { stemWords } from "#lib/search/text/stem-words.ts";
import { type HeardTurns, nothingHeard } from "./heard-turns.ts";
import { readSearchSources, type SearchSource } from "./search/read-search-sources.ts";
import { nothingSpoken, type SpokenCalls, takeInWords } from "./search/spoken-calls.ts";
import { type SectionRow, writeSections } from "./search/write-sections.ts";

/**
 * Rewrites what the search holds of these calls, in the transaction that changed them. Calls that are private, gone, not
 * mirrored or without words have no rows afterwards. Other processes' work on the same calls must be kept out by the
 * caller, who holds their rows. The words of calls in `spoken`, which are those of `heard`, are not taken in again.
 */
export async function refreshSearchRows(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
  spoken: SpokenCalls = nothingSpoken,
): Promise<void> {
  if (callGongIds.length === 0) return;
  await tx.searchSection.deleteMany({ where: { tenantId, callGongId: { in: [...callGongIds] } } });
  const sources = await readSearchSources(tx, tenantId, callGongIds, heard);
  if (sources.length === 0) return;
  const isTakenIn = ({ id, language }: SearchSource) =>
    heard.has(id) && spoken.get(id)?.language === language;
  const others = sources.filter((source) => !isTakenIn(source));
  const takenIn = await takeInWords(others, (language, words) => stemWords(tx, language, words));
  const rows = sources.flatMap((source) => {
    const call = takenIn.get(source.id) ?? spoken.get(source.id);
    return writeSections(source, tenantId, call?.sections ?? []);
  });
  await insertSections(tx, tenantId, rows);
}

async function insertSections(tx: Tx, tenantId: string, rows: readonly SectionRow[]): Promise<void> {
  const column = <K extends keyof SectionRow>(name: K) => rows.map((row) => row[name]);
  const pairs = rows.map((row) => [row.pairs]);
  await tx.$executeRaw`
    INSERT INTO search_sections (tenant_id, call_gong_id, section, started_at, duration_seconds, terms, pairs)
    SELECT ${tenantId}, r.id, r.section, r.at::timestamptz, r.seconds, r.terms, r.pairs
    FROM unnest(${column("callGongId")}::text[], ${column("section")}::int[], ${column("startedAt")}::text[],
      ${column("durationSeconds")}::int[], ${bytesColumn("tsvector", column("terms"))}::tsvector[],
      ${bytesColumn("bytea", pairs)}::bytea[]) AS r(id, section, at, seconds, terms, pairs)`;
}
