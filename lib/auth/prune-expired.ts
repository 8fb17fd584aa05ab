import type { Clock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { pruneLimits } from "#lib/http/rate-limit.ts";

const keptMs = 30 * 24 * 3600 * 1000;

/** Forgets counted windows that are over, and sessions a month after their end. */
export async function pruneExpired(clock: Clock): Promise<{ limits: number; sessions: number }> {
  const limits = await pruneLimits(clock);
  const before = new Date(clock.now() - keptMs);
  const { count } = await withPerson(null, (tx) =>
    tx.session.deleteMany({ where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] } }),
  );
  return { limits, sessions: count };
}
