/** Lets the holders of one key through one after the other, in the order in which they came. */
export class Turns {
  readonly #tails = new Map<string, Promise<void>>();

  /** Waits for the turn, or rejects with the signal's reason; the function it gives ends the turn. */
  async take(key: string, signal: AbortSignal): Promise<() => void> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const own = Promise.withResolvers<void>();
    const tail = before.then(() => own.promise);
    this.#tails.set(key, tail);
    const end = () => {
      own.resolve();
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    };
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    try {
      signal.throwIfAborted();
      await Promise.race([before, aborted.promise]);
      return end;
    } catch (error) {
      end();
      throw error;
    } finally {
      signal.removeEventListener("abort", onAbort);
    }
  }
}
