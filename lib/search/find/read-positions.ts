import type { Tx } from "#lib/db/client.ts";
import type { PlannedTerm, QueryPlan } from "../query/plan-query.ts";
import { turnsInSection } from "../sections/section-terms.ts";

/** For each entry that was looked for, the turns of one call that stand under it. */
export type CallPositions = Map<string, Set<number>>;

const entry = /'((?:[^']|'')*)':([\dA,]+)/g;

function lexemesOfPlan(plan: QueryPlan): string[] {
  const terms: PlannedTerm[] = [...plan.clauses.flat(), ...plan.without];
  return [...new Set([...terms.flatMap(({ lexemes }) => lexemes.flat()), ...plan.ofTurn])];
}

/**
 * Where the words of the plan, and what is asked for `beside` them, stand in calls: only calls with a turn that fits as far as the index knows. The index
 * column keeps the turns of each entry as positions; marking the wanted entries and keeping the marked ones is how
 * PostgreSQL hands out a few of them.
 */
export async function readPositions(
  tx: Tx,
  tenantId: string,
  plan: QueryPlan,
  callIds: readonly string[],
  beside: { lexemes: readonly string[]; prefixes: readonly string[] } = { lexemes: [], prefixes: [] },
): Promise<Map<string, CallPositions>> {
  const found = new Map<string, CallPositions>();
  if (callIds.length === 0) return found;
  const prefixes = [...plan.clauses.flat(), ...plan.without].flatMap(({ prefix }) => prefix ?? []);
  const begin = [...prefixes, ...beside.prefixes];
  const rows = await tx.$queryRaw<{ id: string; section: number; terms: string }[]>`
    SELECT s.call_gong_id AS id, s.section, ts_filter(setweight(s.terms, 'A',
      ${[...lexemesOfPlan(plan), ...beside.lexemes]}::text[] || CASE WHEN ${begin.length} = 0 THEN '{}'::text[] ELSE ARRAY(
        SELECT lexeme FROM unnest(tsvector_to_array(s.terms)) lexeme WHERE lexeme ^@ ANY(${begin}::text[])
      ) END), '{a}')::text AS terms
    FROM search_sections s
    WHERE s.tenant_id = ${tenantId} AND s.call_gong_id = ANY(${[...callIds]}::text[])
      AND s.terms @@ ${plan.exact ?? plan.words}::tsquery`;
  for (const row of rows) {
    const positions: CallPositions = found.get(row.id) ?? new Map();
    found.set(row.id, positions);
    for (const [, lexeme = "", list = ""] of row.terms.matchAll(entry)) {
      const turns = positions.get(lexeme) ?? new Set<number>();
      for (const place of list.split(",")) {
        turns.add(row.section * turnsInSection + Number.parseInt(place, 10) - 1);
      }
      positions.set(lexeme, turns);
    }
  }
  return found;
}
