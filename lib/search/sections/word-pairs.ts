/** Bits kept for each pair of neighbouring words: of pairs that were not said, a fifth is there by chance. */
const bitsOfPair = 4;

/** A number of 32 bits for a folded word (FNV-1a). */
export function hashWord(folded: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A number of 32 bits for two words in this order, each given by its own. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The pairs of a phrase, in order. */
export function pairsOfPhrase(phrase: readonly string[]): number[] {
  const words = phrase.map(hashWord);
  return words.slice(1).map((word, index) => hashPair(words[index] ?? 0, word));
}

/**
 * Which words stand side by side in a section, as a map of bits: a bit that is not set says that these two do not. Bit
 * `h` of a pair's number is the `h % 8`th of byte `h / 8`, round and round.
 */
export class SectionPairs {
  #pairs = new Uint32Array(1 << 10);
  #count = 0;

  add(first: number, second: number): void {
    if (this.#count === this.#pairs.length) {
      const longer = new Uint32Array(this.#count * 2);
      longer.set(this.#pairs);
      this.#pairs = longer;
    }
    this.#pairs[this.#count] = hashPair(first, second);
    this.#count += 1;
  }

  toBytes(): Buffer {
    const bytes = Buffer.alloc(Math.max(1, Math.ceil((this.#count * bitsOfPair) / 8)));
    for (let index = 0; index < this.#count; index += 1) {
      const pair = this.#pairs[index] ?? 0;
      const at = (pair >>> 3) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) | (1 << (pair & 7));
    }
    return bytes;
  }
}
