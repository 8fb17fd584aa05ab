import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { CurrentSession } from "./session.ts";
import { idleLimitMs, seenEveryMs } from "./session-policy.ts";
import { hashSessionToken } from "./session-token.ts";

/**
 * The living session behind a cookie's token: not revoked, not idle, not past its end, and of a person
 * who is not disabled. Null for every other token, without telling why.
 */
export async function findSession(
  token: string | undefined,
  clock: Clock = systemClock,
): Promise<CurrentSession | null> {
  if (!token || token.length > 128) return null;
  const now = clock.now();
  return withPerson(null, async (tx) => {
    const row = await tx.session.findUnique({
      where: { tokenHash: hashSessionToken(token) },
      select: {
        id: true,
        lastSeenAt: true,
        expiresAt: true,
        provedAt: true,
        revokedAt: true,
        person: { select: { id: true, email: true, name: true, disabledAt: true, passwordHash: true } },
      },
    });
    if (!row || row.revokedAt || row.person.disabledAt) return null;
    const seen = row.lastSeenAt.getTime();
    if (row.expiresAt.getTime() <= now || seen + idleLimitMs <= now) return null;
    if (seen + seenEveryMs <= now) {
      await tx.session.updateMany({
        where: { id: row.id, lastSeenAt: row.lastSeenAt, revokedAt: null },
        data: { lastSeenAt: new Date(now) },
      });
    }
    return {
      id: row.id,
      personId: row.person.id,
      email: row.person.email,
      name: row.person.name,
      provedAt: row.provedAt.getTime(),
      hasPassword: row.person.passwordHash !== null,
    };
  });
}
