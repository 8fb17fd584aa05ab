import { createHash } from "node:crypto";
import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { AppError } from "#lib/errors.ts";
import { plural } from "../format/plural.ts";

/** At most `max` in each window of `windowSeconds`, for one `key`. */
export interface Limit {
  key: string;
  max: number;
  windowSeconds: number;
}

interface Counted {
  key: string;
  count: number;
}

/** A key without the personal data it is made of. */
export function limitKey(name: string, ...parts: string[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `${name}:${digest.slice(0, 27)}`;
}

function windowStart(limit: Limit, now: number): Date {
  const length = limit.windowSeconds * 1000;
  return new Date(Math.floor(now / length) * length);
}

/**
 * Counts one attempt against every limit, exactly over all processes: one statement, keys in one order.
 * The count stays whatever the caller does afterwards.
 * @throws {AppError} `limit_exceeded` with the seconds until the last exceeded window ends.
 */
export async function takeLimits(limits: readonly Limit[], clock: Clock = systemClock): Promise<void> {
  if (limits.length === 0) return;
  const now = clock.now();
  const keys = limits.map((limit) => limit.key);
  const starts = limits.map((limit) => windowStart(limit, now));
  const counted = await withPerson(
    null,
    (tx) => tx.$queryRaw<Counted[]>`
      INSERT INTO rate_limits AS held (key, window_start, count)
      SELECT wanted.key, wanted.start, 1
        FROM unnest(${keys}::text[], ${starts}::timestamptz[]) AS wanted (key, start)
        ORDER BY wanted.key, wanted.start
      ON CONFLICT (key, window_start) DO UPDATE SET count = held.count + 1
      RETURNING key, count`,
  );
  const counts = new Map(counted.map(({ key, count }) => [key, count]));
  const waits = limits
    .filter((limit) => (counts.get(limit.key) ?? 0) > limit.max)
    .map((limit) => (windowStart(limit, now).getTime() + limit.windowSeconds * 1000 - now) / 1000);
  if (waits.length === 0) return;
  const seconds = Math.max(1, Math.ceil(Math.max(...waits)));
  throw new AppError("limit_exceeded", "There were too many tries.", {
    nextStep: `Wait ${seconds < 90 ? plural(seconds, "second") : plural(Math.ceil(seconds / 60), "minute")} and try again.`,
    retryAfterSeconds: seconds,
  });
}

/** Gives an attempt back that turned out to be rightful. */
export async function returnLimits(limits: readonly Limit[], clock: Clock = systemClock): Promise<void> {
  const now = clock.now();
  const sorted = limits.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  await withPerson(null, async (tx) => {
    for (const limit of sorted) {
      await tx.rateLimit.updateMany({
        where: { key: limit.key, windowStart: windowStart(limit, now), count: { gt: 0 } },
        data: { count: { decrement: 1 } },
      });
    }
  });
}

/** Forgets windows that ended more than a day ago; the worker calls it now and then. */
export async function pruneLimits(clock: Clock = systemClock): Promise<number> {
  const before = new Date(clock.now() - 2 * 24 * 3600 * 1000);
  const { count } = await withPerson(null, (tx) =>
    tx.rateLimit.deleteMany({ where: { windowStart: { lt: before } } }),
  );
  return count;
}
