const keptSamples = 32;

/** Answers that come this fast leave no time for more than the way there and back. */
const quickMs = 60;

/** So many answers are needed to know a place; the first ones of a process come late by themselves. */
const knownAfter = 4;

/** The way of the fastest answer of late, which the others are measured by. */
const plainMs = 10;

/** Longest hold-up that is put down to the way. */
const maxHoldUpMs = 300;

/**
 * Judges how late a request may reach Gong. Where answers normally come quickly, all of the time until an answer may
 * have been the way there; where they never do, most of it is Gong's own work, and only what the fastest answer did not
 * need is counted, up to the quick part.
 */
export class Transit {
  #recent: number[] = [];

  /** Adds one time until the answer; gives the part of it that may have been its way, in milliseconds. */
  judge(answeredInMs: number): number {
    this.#recent = [...this.#recent, answeredInMs].slice(-keptSamples);
    const longerMs = this.#isKnownSlow ? answeredInMs - Math.min(...this.#recent) + plainMs : answeredInMs;
    return Math.min(longerMs, this.longestMs);
  }

  /** The longest way to reckon with before an answer tells, in milliseconds. */
  get longestMs(): number {
    return this.#isKnownSlow ? quickMs : maxHoldUpMs;
  }

  get #isKnownSlow(): boolean {
    return this.#recent.length >= knownAfter && Math.min(...this.#recent) >= quickMs;
  }
}
