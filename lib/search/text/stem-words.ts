import type { Tx } from "#lib/db/client.ts";
import { foldWord } from "./fold-word.ts";
import { type StemLanguage, stemmers } from "./stemmers.ts";

const mostRemembered = 100_000;
const remembered = new Map<StemLanguage, Map<string, string>>();

function memoryOf(language: StemLanguage): Map<string, string> {
  const held = remembered.get(language);
  if (held && held.size <= mostRemembered) return held;
  const fresh = new Map<string, string>();
  remembered.set(language, fresh);
  return fresh;
}

/** The stems that this process remembers, where all of these words are among them. */
export function rememberedStems(
  language: StemLanguage,
  words: readonly string[],
): ReadonlyMap<string, string> | null {
  const memory = memoryOf(language);
  return words.every((word) => memory.has(word)) ? memory : null;
}

/**
 * The folded stem of each word in one language, by the database's dictionaries: "discounts" becomes "discount".
 * Words are given in small letters with their accents. Stems are remembered by the process, so that a page of calls
 * costs one statement a language, and a search mostly none.
 */
export async function stemWords(
  tx: Tx,
  language: StemLanguage,
  words: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const memory = memoryOf(language);
  const wanted = new Set(words);
  const unknown = [...wanted].filter((word) => !memory.has(word));
  if (unknown.length > 0) {
    const rows = await tx.$queryRaw<{ stems: (string | null)[] }[]>`
      SELECT array_agg((ts_lexize(${stemmers[language].dictionary}::regdictionary, w.word))[1] ORDER BY w.place) AS stems
      FROM unnest(${unknown}::text[]) WITH ORDINALITY AS w(word, place)`;
    unknown.forEach((word, index) => {
      memory.set(word, foldWord(rows[0]?.stems[index] ?? word));
    });
  }
  return memory;
}
