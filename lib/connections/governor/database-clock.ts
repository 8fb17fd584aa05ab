const keptSamples = 64;

interface Sample {
  roundTripMs: number;
  offsetMs: number;
}

/**
 * Translates moments of the database's clock into this process's own. Each exchange with the database bounds the
 * difference by its round trip; the shortest recent one is the best.
 */
export class DatabaseClock {
  #samples: Sample[] = [];

  /** `databaseAt` was read by the database between `sentAt` and `receivedAt` of our clock. */
  observe(sentAt: number, databaseAt: number, receivedAt: number): void {
    const sample = {
      roundTripMs: receivedAt - sentAt,
      offsetMs: databaseAt - (sentAt + receivedAt) / 2,
    };
    this.#samples = [...this.#samples, sample].slice(-keptSamples);
  }

  /** The same moment on our clock. */
  toLocal(databaseAt: number): number {
    return databaseAt - this.#offsetMs();
  }

  /** A moment of our clock on the database's. */
  toDatabase(localAt: number): number {
    return localAt + this.#offsetMs();
  }

  #offsetMs(): number {
    const [first, ...others] = this.#samples;
    if (first === undefined) return 0;
    return others.reduce((kept, one) => (one.roundTripMs < kept.roundTripMs ? one : kept), first).offsetMs;
  }
}
