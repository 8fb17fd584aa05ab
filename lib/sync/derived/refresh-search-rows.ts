import { textArray } from "#lib/db/array-literal.ts";
import type { Tx } from "#lib/db/client.ts";
import { stemWords } from "#lib/search/text/stem-words.ts";
import type { StemLanguage } from "#lib/search/text/stemmers.ts";
import { type HeardTurns, nothingHeard } from "./heard-turns.ts";
import { readSearchSources } from "./search/read-search-sources.ts";
import { neededStems, type SectionRow, writeSections } from "./search/write-sections.ts";

/**
 * Rewrites what the search holds of these calls, in the transaction that changed them. Calls that are private, gone, not
 * mirrored or without words have no rows afterwards. Other processes' work on the same calls must be kept out by the
 * caller, who holds their rows.
 */
export async function refreshSearchRows(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
): Promise<void> {
  if (callGongIds.length === 0) return;
  await tx.searchSection.deleteMany({ where: { tenantId, callGongId: { in: [...callGongIds] } } });
  const sources = await readSearchSources(tx, tenantId, callGongIds, heard);
  if (sources.length === 0) return;
  const stems = new Map<StemLanguage, ReadonlyMap<string, string>>();
  for (const [language, words] of neededStems(sources))
    stems.set(language, await stemWords(tx, language, words));
  const rows = sources.flatMap((source) =>
    writeSections(source, tenantId, (language) => stems.get(language) ?? new Map<string, string>()),
  );
  await insertSections(tx, tenantId, rows);
}

async function insertSections(tx: Tx, tenantId: string, rows: readonly SectionRow[]): Promise<void> {
  const column = <K extends keyof SectionRow>(name: K) => rows.map((row) => row[name]);
  await tx.$executeRaw`
    INSERT INTO search_sections (tenant_id, call_gong_id, section, started_at, duration_seconds, terms, pairs)
    SELECT ${tenantId}, r.id, r.section, r.at::timestamptz, r.seconds, r.terms::tsvector,
      decode(r.pairs, 'base64')
    FROM unnest(${column("callGongId")}::text[], ${column("section")}::int[], ${column("startedAt")}::text[],
      ${column("durationSeconds")}::int[], ${textArray(column("terms"))}::text[], ${textArray(column("pairs"))}::text[])
      AS r(id, section, at, seconds, terms, pairs)`;
}
