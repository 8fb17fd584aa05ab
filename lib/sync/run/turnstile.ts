/** Lets one in at a time, in the order they came. */
export interface Turnstile {
  /** Resolves when everybody before has left, with what lets the next one in. */
  enter(): Promise<() => void>;
}

export function turnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve();
  return {
    async enter() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      await before;
      return resolve;
    },
  };
}
