import { smallWords } from "./split-words.ts";

/** Letters of which each has one small letter, without looking at its neighbours. */
const plainCodes = 0x250;
const separator = 0;
const unclear = 0xffff;

const smallCodes = Uint16Array.from({ length: plainCodes }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(letter)) return /\p{M}/u.test(letter) ? unclear : separator;
  const small = letter.toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unclear;
});

function smallCode(code: number): number {
  if (code < plainCodes) return smallCodes[code] ?? unclear;
  // Dashes, quotation marks and spaces.
  return code >= 0x2000 && code < 0x2070 ? separator : unclear;
}

const longestWord = 64;
const hashBasis = 0x811c9dc5;
const hashPrime = 0x01000193;

/**
 * Texts as numbers of their different words ({@link smallWords}), in order. A page of transcripts has half a million words:
 * as numbers they can be held, and each different one is looked at once.
 */
export class WordBook {
  /** The different words by their numbers. */
  readonly words: string[] = [];
  #numbers = new Int32Array(1 << 12);
  #count = 0;
  readonly #ends: number[] = [];
  /** The letters of all different words, one behind the other, and of the one that is being read. */
  #letters = new Uint16Array(1 << 12);
  readonly #from: number[] = [0];
  readonly #hashes: number[] = [];
  /** One more than the number of the word with a hash, in the first place that was free. */
  #places = new Int32Array(1 << 11);

  /** Takes in the words of one text. */
  add(text: string): void {
    const before = this.#count;
    if (!this.#readPlainly(text)) {
      this.#count = before;
      for (const word of smallWords(text)) this.#readWord(word);
    }
    this.#ends.push(this.#count);
  }

  /** The words of the `index`th text, by their numbers. */
  wordsOf(index: number): Int32Array {
    return this.#numbers.subarray(this.#ends[index - 1] ?? 0, this.#ends[index]);
  }

  /** False where a letter cannot be read by itself; what was taken in of the text is not to be used then. */
  #readPlainly(text: string): boolean {
    const { length: end } = text;
    const start = this.#from[this.words.length] ?? 0;
    let letters = this.#letterRoom(start);
    let from = start;
    let length = 0;
    let hash = hashBasis;
    for (let at = 0; at <= end; at += 1) {
      const small = at === end ? separator : smallCode(text.charCodeAt(at));
      if (small === unclear) return false;
      if (small !== separator) {
        if (length === longestWord) continue;
        letters[from + length] = small;
        hash = Math.imul(hash ^ small, hashPrime);
        length += 1;
      } else if (length > 0) {
        this.#note(this.#numberOf(length, hash));
        from = this.#from[this.words.length] ?? 0;
        letters = this.#letterRoom(from);
        length = 0;
        hash = hashBasis;
      }
    }
    return true;
  }

  #readWord(word: string): void {
    const from = this.#from[this.words.length] ?? 0;
    const letters = this.#letterRoom(from);
    let hash = hashBasis;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      letters[from + at] = code;
      hash = Math.imul(hash ^ code, hashPrime);
    }
    this.#note(this.#numberOf(word.length, hash));
  }

  /** The letters, with room for one more word. */
  #letterRoom(from: number): Uint16Array {
    if (this.#letters.length < from + longestWord) {
      const wider = new Uint16Array(this.#letters.length * 2);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    return this.#letters;
  }

  #note(number: number): void {
    if (this.#count === this.#numbers.length) {
      const longer = new Int32Array(this.#count * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#count] = number;
    this.#count += 1;
  }

  /** The number of the word whose letters stand behind those of all that are known. */
  #numberOf(length: number, hash: number): number {
    const last = this.#places.length - 1;
    let place = hash & last;
    for (let found = this.#places[place] ?? 0; found > 0; found = this.#places[place] ?? 0) {
      if (this.#hashes[found - 1] === hash && this.#isSame(found - 1, length)) return found - 1;
      place = (place + 1) & last;
    }
    const number = this.words.length;
    const from = this.#from[number] ?? 0;
    this.words.push(String.fromCharCode(...this.#letters.subarray(from, from + length)));
    this.#from.push(from + length);
    this.#hashes.push(hash);
    this.#places[place] = number + 1;
    if (this.words.length * 2 > this.#places.length) this.#spread();
    return number;
  }

  #isSame(number: number, length: number): boolean {
    const from = this.#from[number] ?? 0;
    const end = this.#from[number + 1] ?? 0;
    if (end - from !== length) return false;
    const asked = this.#from[this.words.length] ?? 0;
    for (let at = 0; at < length; at += 1) {
      if (this.#letters[from + at] !== this.#letters[asked + at]) return false;
    }
    return true;
  }

  #spread(): void {
    const places = new Int32Array(this.#places.length * 2);
    const last = places.length - 1;
    this.#hashes.forEach((hash, number) => {
      let place = hash & last;
      while (places[place] !== 0) place = (place + 1) & last;
      places[place] = number + 1;
    });
    this.#places = places;
  }
}
