const keptSamples = 64;

interface Sample {
  /** What to add to our clock to read the database's, if the answer was exactly halfway. */
  offsetMs: number;
  /** How far off that may be: half the round trip. */
  doubtMs: number;
}

/**
 * Translates moments between the database's clock and this process's own. Each exchange with the database bounds the
 * difference by its round trip; the shortest recent one bounds it best, and what is left of doubt is always taken to
 * the safe side.
 */
export class DatabaseClock {
  #samples: Sample[] = [];

  /** `databaseAt` was read by the database between `sentAt` and `receivedAt` of our clock. */
  observe(sentAt: number, databaseAt: number, receivedAt: number): void {
    const offsetMs = databaseAt - (sentAt + receivedAt) / 2;
    this.#samples = [...this.#samples, { offsetMs, doubtMs: (receivedAt - sentAt) / 2 }].slice(-keptSamples);
  }

  /** A moment on our clock at which the database's has surely come to `databaseAt`. */
  surelyAfter(databaseAt: number): number {
    const { offsetMs, doubtMs } = this.#best();
    return databaseAt - offsetMs + doubtMs;
  }

  /** The range of the database's clock in which `localAt` of ours lies. */
  rangeOf(localAt: number): [earliest: number, latest: number] {
    const { offsetMs, doubtMs } = this.#best();
    return [localAt + offsetMs - doubtMs, localAt + offsetMs + doubtMs];
  }

  #best(): Sample {
    const nothing = { offsetMs: 0, doubtMs: 0 };
    const [first = nothing, ...others] = this.#samples;
    return others.reduce((kept, one) => (one.doubtMs < kept.doubtMs ? one : kept), first);
  }
}
