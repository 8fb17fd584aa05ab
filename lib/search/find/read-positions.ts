import type { Tx } from "#lib/db/client.ts";
import { joinSql, type Sql, sql } from "#lib/db/sql.ts";
import type { PlannedTerm, QueryPlan } from "../query/plan-query.ts";
import { turnsInSection } from "../sections/spoken-section.ts";

/** For each entry that was looked for, the turns of one call that stand under it. */
export type CallPositions = Map<string, Set<number>>;

const entry = /'((?:[^']|'')*)':([\dA,]+)/g;

function lexemesOfPlan(plan: QueryPlan): string[] {
  const terms: PlannedTerm[] = [...plan.clauses.flat(), ...plan.without];
  return [...new Set([...terms.flatMap(({ lexemes }) => lexemes.flat()), ...plan.ofTurn])];
}

/** What is handed out besides the words of the plan. */
interface Beside {
  lexemes: readonly string[];
  prefixes: readonly string[];
}

/**
 * Where the words of the plan, and what is asked for `beside` them, stand in calls: only calls with a turn that fits as
 * far as the index knows, in the order given, the first `most` of them. The index column keeps the turns of each entry
 * as positions; marking the wanted entries and keeping the marked ones is how PostgreSQL hands out a few of them.
 */
export async function readPositions(
  tx: Tx,
  tenantId: string,
  plan: QueryPlan,
  callIds: readonly string[],
  { beside = { lexemes: [], prefixes: [] }, most = callIds.length }: { beside?: Beside; most?: number } = {},
): Promise<Map<string, CallPositions>> {
  if (callIds.length === 0) return new Map();
  const prefixes = [...plan.clauses.flat(), ...plan.without].flatMap(({ prefix }) => prefix ?? []);
  const lexemes = [...lexemesOfPlan(plan), ...beside.lexemes];
  const begin = [...prefixes, ...beside.prefixes];
  // A section is unpacked once, by `marked`; keeping its marked entries takes as long again and is left to those that fit.
  // Entries are sorted by their bytes, so those that begin with a prefix are a slice of them.
  const all = begin.length === 0 ? sql`NULL::text[]` : sql`tsvector_to_array(s.terms)`;
  const begun =
    begin.length === 0
      ? sql``
      : sql`|| ARRAY(SELECT lexeme FROM unnest(${begin}::text[]) AS head(word), unnest(entries.lexemes[
          greatest(width_bucket(word COLLATE "C", entries.lexemes), 1)
          : width_bucket((word || chr(1114111)) COLLATE "C", entries.lexemes)]) AS lexeme
        WHERE lexeme ^@ word)`;
  const rows = await tx.$queryRaw<{ id: string; sections: SectionEntries[] }[]>`
    SELECT asked.id, found.sections
    FROM unnest(${[...callIds]}::text[]) AS asked(id)
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_array(s.section, ts_filter(marked.terms, '{a}')::text)) AS sections
      FROM search_sections s
      CROSS JOIN LATERAL (SELECT ${all} AS lexemes LIMIT 1) AS entries
      CROSS JOIN LATERAL (SELECT setweight(s.terms, 'A', ${lexemes}::text[] ${begun}) AS terms LIMIT 1) AS marked
      WHERE s.tenant_id = ${tenantId} AND s.call_gong_id = asked.id
        AND marked.terms @@ ${plan.exact ?? plan.words}::tsquery ${mayHold(plan.pairs)}
      HAVING count(*) > 0
    ) AS found
    LIMIT ${most}`;
  return new Map(rows.map(({ id, sections }) => [id, positionsOf(sections)]));
}

/** That the section's map of pairs does not rule a phrase out: read in a fraction of the time that unpacking takes. */
function mayHold(pairs: readonly number[]): Sql {
  if (pairs.length === 0) return sql``;
  const bits = pairs.map((pair) => {
    const place = sql`(${pair >>> 3}::int % octet_length(s.pairs) + 1)`;
    return sql`get_byte(substring(s.pairs FROM ${place} FOR 1), 0) & ${1 << (pair & 7)}::int <> 0`;
  });
  return sql`AND (s.pairs IS NULL OR (${joinSql(bits, " AND ")}))`;
}

/** The number of a section, and its marked entries as PostgreSQL writes them. */
type SectionEntries = [section: number, entries: string];

function positionsOf(sections: readonly SectionEntries[]): CallPositions {
  const positions: CallPositions = new Map();
  for (const [section, entries] of sections) {
    for (const [, lexeme = "", list = ""] of entries.matchAll(entry)) {
      const turns = positions.get(lexeme) ?? new Set<number>();
      for (const place of list.split(",")) {
        turns.add(section * turnsInSection + Number.parseInt(place, 10) - 1);
      }
      positions.set(lexeme, turns);
    }
  }
  return positions;
}
