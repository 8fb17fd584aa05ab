import type { Tx } from "#lib/db/client.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { canRun, parseQuery } from "../query/parse-query.ts";
import { planQuery, type QueryPlan } from "../query/plan-query.ts";
import { stemLanguages } from "../query/term-lexemes.ts";
import type { QueryRemark, SearchFilter } from "../schemas.ts";
import { stemWords } from "../text/stem-words.ts";
import type { StemLanguage } from "../text/stemmers.ts";
import { readScope, type SearchScope } from "./search-scope.ts";

export interface OpenQuery {
  plan: QueryPlan;
  scope: SearchScope;
}

/** Reads the words and the actor's scope. `open` is null where nothing can be found: the remarks say why, or he sees no call. */
export async function openQuery(
  tx: Tx,
  ctx: TenantContext,
  filter: SearchFilter,
): Promise<{ open: OpenQuery | null; remarks: QueryRemark[] }> {
  const parsed = parseQuery(filter.q);
  const { remarks } = parsed;
  if (!canRun(parsed)) return { open: null, remarks };
  const scope = await readScope(tx, ctx, filter);
  if (scope === null) return { open: null, remarks };
  const words = [...parsed.clauses.flat(), ...parsed.without].flatMap((term) =>
    term.kind === "word" ? term.word : [],
  );
  const stems = new Map<StemLanguage, ReadonlyMap<string, string>>();
  for (const language of stemLanguages) stems.set(language, await stemWords(tx, language, words));
  const plan = planQuery(parsed, scope.facts, (language) => stems.get(language) ?? new Map());
  return { open: { plan, scope }, remarks };
}
