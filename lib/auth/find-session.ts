import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { CurrentSession } from "./session.ts";
import { idleLimitMs, seenEveryMs } from "./session-policy.ts";
import { hashSessionToken } from "./session-token.ts";

interface SessionRow {
  id: string;
  lastSeenAt: Date;
  expiresAt: Date;
  provedAt: Date;
  isEnded: boolean;
  personId: string;
  email: string;
  name: string;
  hasPassword: boolean;
}

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
    const [row] = await tx.$queryRaw<SessionRow[]>`
      SELECT s.id, s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.proved_at AS "provedAt",
        s.revoked_at IS NOT NULL OR p.disabled_at IS NOT NULL AS "isEnded", p.id AS "personId", p.email::text, p.name,
        p.password_hash IS NOT NULL AS "hasPassword"
      FROM sessions s JOIN people p ON p.id = s.person_id
      WHERE s.token_hash = ${hashSessionToken(token)}`;
    if (!row || row.isEnded) return null;
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
      personId: row.personId,
      email: row.email,
      name: row.name,
      provedAt: row.provedAt.getTime(),
      hasPassword: row.hasPassword,
    };
  });
}
