import { type Clock, sleep } from "#lib/clock.ts";
import { errorFields, log } from "#lib/log.ts";

export interface Loop {
  /** Epoch milliseconds of the last round that worked. */
  lastRoundMs(): number;
  done: Promise<void>;
}

/** Does `round` every `everyMs` until `stopping`; a round that throws is logged under `name` and stops nothing. */
export function repeat(
  name: string,
  everyMs: number,
  clock: Clock,
  stopping: AbortSignal,
  round: () => Promise<unknown>,
): Loop {
  let lastRoundMs = clock.now();
  const loop = async () => {
    while (!stopping.aborted) {
      try {
        await round();
        lastRoundMs = clock.now();
      } catch (error) {
        log.error(`${name}.failed`, errorFields(error));
      }
      await sleep(everyMs, stopping).catch(() => undefined);
    }
  };
  return { lastRoundMs: () => lastRoundMs, done: loop() };
}
