/** The largest number of events seen in any sliding window of `windowMs`. */
export class SlidingPeak {
  readonly #windowMs: number;
  #recent: number[] = [];
  #peak = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  get peak(): number {
    return this.#peak;
  }

  add(atMs: number): void {
    this.#recent = this.#recent.filter((earlier) => earlier > atMs - this.#windowMs);
    this.#recent.push(atMs);
    this.#peak = Math.max(this.#peak, this.#recent.length);
  }
}
