/** A word of a text with its place, as UTF-16 positions. */
export interface PlacedWord {
  word: string;
  from: number;
  to: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Longer runs of letters are no words, and an index entry must stay below 2 kB. */
const longestWord = 64;

/** The words of a text: runs of letters and digits. "don't" and "e-mail" are two words each. */
export function splitWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const found of text.matchAll(word)) {
    words.push({
      word: found[0].slice(0, longestWord),
      from: found.index,
      to: found.index + found[0].length,
    });
  }
  return words;
}

/** The words of a text in small letters, as the index and its stems have them. */
export function smallWords(text: string): string[] {
  const words = text.toLowerCase().match(word) ?? [];
  return words.map((found) => (found.length > longestWord ? found.slice(0, longestWord) : found));
}
