/** Lets each key hold a few places at a time; who comes later waits in line, for so long. */
export class Shares {
  readonly #places: number;
  readonly #held = new Map<string, number>();
  readonly #lines = new Map<string, (() => void)[]>();

  constructor(places: number) {
    this.#places = places;
  }

  /** Resolves to true with a place, which `release` gives back, or to false when none came free in `waitMs`. */
  async take(key: string, waitMs: number): Promise<boolean> {
    const held = this.#held.get(key) ?? 0;
    if (held < this.#places) {
      this.#held.set(key, held + 1);
      return true;
    }
    const turn = Promise.withResolvers<boolean>();
    const call = () => turn.resolve(true);
    const line = this.#lines.get(key) ?? [];
    this.#lines.set(key, line);
    line.push(call);
    const timer = setTimeout(() => {
      const place = line.indexOf(call);
      if (place === -1) return;
      line.splice(place, 1);
      turn.resolve(false);
    }, waitMs);
    return await turn.promise.finally(() => clearTimeout(timer));
  }

  /** Hands the place to the next in line. */
  release(key: string): void {
    const next = this.#lines.get(key)?.shift();
    if (next) {
      next();
      return;
    }
    this.#lines.delete(key);
    const left = (this.#held.get(key) ?? 1) - 1;
    if (left > 0) this.#held.set(key, left);
    else this.#held.delete(key);
  }
}
