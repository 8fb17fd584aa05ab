import type { Tx } from "#lib/db/client.ts";
import type { TurnText } from "../find/read-turns.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchTurn } from "../schemas.ts";
import { foldWord } from "../text/fold-word.ts";
import { smallWords } from "../text/split-words.ts";
import { stemWords } from "../text/stem-words.ts";
import { type StemLanguage, stemLanguage } from "../text/stemmers.ts";
import { cutSnippet } from "./cut-snippet.ts";
import { headOf, headsOf, markWords } from "./mark-words.ts";

/** A turn to show, with the language of its call as Gong writes it. */
export interface ShownTurn extends TurnText {
  language: string | null;
}

const noStems: ReadonlyMap<string, string> = new Map();

/** Turns with the words around what was looked for. The database is asked for stems that the process has not met. */
export async function showTurns(tx: Tx, plan: QueryPlan, turns: readonly ShownTurn[]): Promise<SearchTurn[]> {
  const terms = plan.clauses.flat();
  const heads = headsOf(terms);
  const wanted = new Map<StemLanguage, Set<string>>();
  for (const turn of turns) {
    const language = stemLanguage(turn.language);
    if (language === null) continue;
    const words = wanted.get(language) ?? new Set<string>();
    wanted.set(language, words);
    for (const word of smallWords(turn.text)) if (heads.has(headOf(foldWord(word)))) words.add(word);
  }
  const stems = new Map<StemLanguage, ReadonlyMap<string, string>>();
  for (const [language, words] of wanted) stems.set(language, await stemWords(tx, language, words));
  return turns.map((turn) => {
    const language = stemLanguage(turn.language);
    const known = language === null ? noStems : (stems.get(language) ?? noStems);
    const marks = markWords(turn.text, terms, { language, stems: known });
    return {
      position: turn.position,
      startMs: turn.startMs,
      speakerName: turn.speakerName,
      side: turn.side,
      snippet: cutSnippet(turn.text, marks),
    };
  });
}
