const keptSamples = 32;

/** Answers that come this fast leave no time for more than the way there and back. */
const quickMs = 60;

/** So many answers are needed to know a place; the first ones of a process come late by themselves. */
const knownAfter = 4;

/** Longest hold-up that is put down to the way. */
const maxHoldUpMs = 300;

/**
 * Judges how late a request may reach Gong. Where answers normally come quickly, all of the time until an answer may
 * have been the way there; where they never do, most of it is Gong's own work, and only the quick part is counted.
 */
export class Transit {
  #recent: number[] = [];

  /** Adds one time until the answer; gives the part of it that may have been its way, in milliseconds. */
  judge(answeredInMs: number): number {
    this.#recent = [...this.#recent, answeredInMs].slice(-keptSamples);
    return Math.min(answeredInMs, this.longestMs);
  }

  /** The longest way to reckon with before an answer tells, in milliseconds. */
  get longestMs(): number {
    const isKnownSlow = this.#recent.length >= knownAfter && Math.min(...this.#recent) >= quickMs;
    return isKnownSlow ? quickMs : maxHoldUpMs;
  }
}
