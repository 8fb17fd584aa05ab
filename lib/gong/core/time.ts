/** Where the client reads the time; `now` is in milliseconds since 1970. Tests hand in a clock that stands still. */
export interface Clock {
  now(): number;
}

/**
 * Waits `ms` milliseconds. Ends early when `signal` aborts: an implementation may then reject or resolve,
 * the client looks at the signal itself.
 */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;
