import { lexemesOf } from "#lib/search/sections/lexicon.ts";
import { hashWord } from "#lib/search/sections/word-pairs.ts";
import { foldWord } from "#lib/search/text/fold-word.ts";

/** Numbers between 0 and 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const syllables =
  "ba re ti on di sco unt pri ce ment al ver so ft wa lo mi ne ka to pe ru shi gra ble ch st em ar ou".split(
    " ",
  );
const endings = ["s", "ing", "ed", "ly"];

export interface Vocabulary {
  /** Most frequent first. */
  words: string[];
  /** What stands in the index for each word. */
  lexemes: string[][];
  hashes: number[];
  /** A word drawn as speech draws them: an index into `words`. */
  draw(): number;
}

/** 50,000 made-up words, the frequent ones short, three in ten with an English ending. */
export function makeWords(random: () => number): string[] {
  const seen = new Set<string>();
  while (seen.size < 50_000) {
    const count = seen.size < 60 ? 1 : seen.size < 3_000 ? 2 : 2 + Math.floor(random() * 2);
    let word = seen.size < 60 ? (String.fromCharCode(97 + Math.floor(random() * 26)) ?? "") : "";
    for (let index = 0; index < count; index += 1) word += syllables[Math.floor(random() * syllables.length)];
    if (random() < 0.3) word += endings[Math.floor(random() * endings.length)];
    seen.add(word);
  }
  return [...seen];
}

/**
 * Words with the frequencies of speech (Zipf and Mandelbrot, 1 / (rank + 10)^1.4): the ten most frequent are a quarter of
 * all words, a hundred two thirds, and a call of 5,000 words holds about 1,200 different ones.
 */
export function makeVocabulary(
  words: string[],
  stems: ReadonlyMap<string, string>,
  random: () => number,
): Vocabulary {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += (rank + 10) ** -1.4;
    sums[rank] = sum;
  }
  return {
    words,
    lexemes: words.map((word) => lexemesOf(word, "en", stems)),
    hashes: words.map((word) => hashWord(foldWord(word))),
    draw() {
      const wanted = random() * sum;
      let [low, high] = [0, words.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) < wanted) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
