import { fact } from "#lib/search/sections/lexemes.ts";
import { addTurn, lexemesOf, SectionTerms, turnsInSection } from "#lib/search/sections/section-terms.ts";
import { hashWord, SectionPairs } from "#lib/search/sections/word-pairs.ts";
import { foldWord } from "#lib/search/text/fold-word.ts";
import { smallWords } from "#lib/search/text/split-words.ts";
import { type StemLanguage, stemLanguage } from "#lib/search/text/stemmers.ts";
import type { SearchSource } from "./read-search-sources.ts";

/** A row of `search_sections` as it goes to the database. */
export interface SectionRow {
  callGongId: string;
  section: number;
  startedAt: string;
  durationSeconds: number;
  /** A `tsvector`. */
  terms: string;
  /** Pairs of neighbouring words as a map of bits, in base64. */
  pairs: string;
}

/** The turns of a word's entries, and its number; null where it folds to nothing. */
interface KnownWord {
  entries: number[][];
  hash: number | null;
}

type Stems = ReadonlyMap<string, string>;

const noStems: Stems = new Map();

/**
 * The different words of these calls in small letters, by the language whose stems they need. The words of each turn are
 * found again when it is written: half a million of them would have to be held for a page.
 */
export function neededStems(sources: readonly SearchSource[]): Map<StemLanguage, Set<string>> {
  const needed = new Map<StemLanguage, Set<string>>();
  for (const { language: code, texts } of sources) {
    const language = stemLanguage(code);
    if (language === null) continue;
    const words = needed.get(language) ?? new Set<string>();
    for (const text of texts) for (const word of smallWords(text)) words.add(word);
    needed.set(language, words);
  }
  return needed;
}

function factsOfCall(source: SearchSource, tenantId: string): string[] {
  const users = new Set([...source.users, ...(source.host === null ? [] : [source.host])]);
  return [
    fact.tenant(tenantId),
    fact.month(source.startedAt.toISOString().slice(0, 7)),
    fact.direction(source.direction),
    ...(source.language === null ? [] : [fact.language(source.language)]),
    ...(source.workspace === null ? [] : [fact.workspace(source.workspace)]),
    ...(source.host === null ? [] : [fact.host(source.host)]),
    ...(source.account === null ? [] : [fact.account(foldWord(source.account))]),
    ...source.domains.map((domain) => fact.account(domain)),
    ...source.trackers.map(fact.tracker),
    ...[...users].map(fact.user),
  ];
}

/** The rows of one call: 250 turns each. */
export function writeSections(
  source: SearchSource,
  tenantId: string,
  stemsOf: (language: StemLanguage) => Stems,
): SectionRow[] {
  const language = stemLanguage(source.language);
  const stems = language === null ? noStems : stemsOf(language);
  const facts = factsOfCall(source, tenantId);
  const rows: SectionRow[] = [];
  for (let from = 0; from < source.texts.length; from += turnsInSection) {
    const terms = new SectionTerms();
    const pairs = new SectionPairs();
    const known = new Map<string, KnownWord>();
    for (const entry of facts) terms.add(entry, null);
    source.texts.slice(from, from + turnsInSection).forEach((text, turn) => {
      terms.add(fact.side(source.sides[from + turn] ?? "unknown"), turn);
      const speaker = source.speakerIds[from + turn];
      const user = speaker === null || speaker === undefined ? undefined : source.speakers[speaker];
      if (user !== undefined) terms.add(fact.speaker(user), turn);
      let before: number | null = null;
      for (const word of smallWords(text)) {
        let found = known.get(word);
        if (!found) {
          const entries = lexemesOf(word, language, stems).flatMap((lexeme) => {
            const turnsOfEntry = terms.turnsOf(lexeme);
            return turnsOfEntry === null ? [] : [turnsOfEntry];
          });
          const folded = foldWord(word);
          found = { entries, hash: folded === "" ? null : hashWord(folded) };
          known.set(word, found);
        }
        for (const entry of found.entries) addTurn(entry, turn);
        if (found.hash === null) continue;
        if (before !== null) pairs.add(before, found.hash);
        before = found.hash;
      }
    });
    rows.push({
      callGongId: source.id,
      section: from / turnsInSection,
      startedAt: source.startedAt.toISOString(),
      durationSeconds: source.durationSeconds,
      terms: terms.toString(),
      pairs: pairs.toBytes().toString("base64"),
    });
  }
  return rows;
}
