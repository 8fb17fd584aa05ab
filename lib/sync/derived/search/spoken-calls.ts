import { setImmediate } from "node:timers/promises";
import { makeLexicon } from "#lib/search/sections/lexicon.ts";
import { SectionMaker, type SpokenSection } from "#lib/search/sections/spoken-section.ts";
import { type StemLanguage, stemLanguage } from "#lib/search/text/stemmers.ts";
import { WordBook } from "#lib/search/text/word-book.ts";
import { turnstile } from "../../run/turnstile.ts";

/** A call's turns, and the language whose stems its words need. */
export interface CallTexts {
  id: string;
  language: string | null;
  texts: readonly string[];
}

/** The words of a call as the search keeps them, and the language that they were taken for. */
export interface SpokenCall {
  language: string | null;
  sections: SpokenSection[];
}

/** By call. */
export type SpokenCalls = ReadonlyMap<string, SpokenCall>;

/** Gives the stems of words in small letters; may know more. */
export type StemsOf = (
  language: StemLanguage,
  words: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

export const nothingSpoken: SpokenCalls = new Map();

const noStems: ReadonlyMap<string, string> = new Map();

/** Takes in the words of calls: all that can be made of them without knowing who said them. */
export async function takeInWords(calls: readonly CallTexts[], stemsOf: StemsOf): Promise<SpokenCalls> {
  const { spoken } = await readWords(calls, stemsOf);
  return await spoken;
}

/** The calls of one language, each with the place of its first text in the book, and what makes their sections. */
interface SpokenLanguage {
  calls: readonly { call: CallTexts; first: number }[];
  maker: SectionMaker;
}

/**
 * Reads the words of calls and asks for their stems. `spoken`, a promise that is not waited for here, is what
 * {@link takeInWords} gives: it is made in steps of `stepMs` milliseconds beside whatever the caller goes on with, and needs
 * no database.
 */
export async function readWords(
  calls: readonly CallTexts[],
  stemsOf: StemsOf,
  { stepMs = 8 } = {},
): Promise<{ spoken: Promise<SpokenCalls> }> {
  const book = new WordBook();
  const byLanguage = new Map<StemLanguage | null, { call: CallTexts; first: number }[]>();
  let first = 0;
  for (const call of calls) {
    for (const text of call.texts) book.add(text);
    const language = stemLanguage(call.language);
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), { call, first }]);
    first += call.texts.length;
  }
  const languages: SpokenLanguage[] = [];
  for (const [language, spokenIn] of byLanguage) {
    const isSpoken = new Uint8Array(book.words.length);
    for (const { call, first: from } of spokenIn) {
      for (let turn = from; turn < from + call.texts.length; turn += 1) {
        for (const word of book.wordsOf(turn)) isSpoken[word] = 1;
      }
    }
    const words = book.words.filter((_, number) => isSpoken[number] === 1);
    const stems = language === null ? noStems : await stemsOf(language, words);
    const maker = new SectionMaker(book, makeLexicon(book.words, isSpoken, language, stems));
    languages.push({ calls: spokenIn, maker });
  }
  const spoken = makeSections(languages, stepMs);
  // It may fail long before it is waited for.
  spoken.catch(() => undefined);
  return { spoken };
}

/** One page at a time: the steps of several, one right behind the other, would keep everything else waiting. */
const pageByPage = turnstile();

async function makeSections(languages: readonly SpokenLanguage[], stepMs: number): Promise<SpokenCalls> {
  const leave = await pageByPage.enter();
  try {
    const spoken = new Map<string, SpokenCall>();
    let stepStartedMs = performance.now();
    for (const { calls, maker } of languages) {
      for (const { call, first } of calls) {
        if (performance.now() - stepStartedMs >= stepMs) {
          await setImmediate();
          stepStartedMs = performance.now();
        }
        const sections = maker.sectionsOf(first, call.texts.length);
        spoken.set(call.id, { language: call.language, sections });
      }
    }
    return spoken;
  } finally {
    leave();
  }
}
