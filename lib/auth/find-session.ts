import { type Clock, systemClock } from "#lib/clock.ts";
import { type Entry, findEntry } from "#lib/db/find-entry.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { CurrentSession } from "./session.ts";
import { idleLimitMs, seenEveryMs } from "./session-policy.ts";
import { hashSessionToken } from "./session-token.ts";

/** A living session with the person's place in the tenant that was asked for. */
export interface EnteredSession {
  session: CurrentSession;
  place: Entry["place"];
}

/**
 * The living session behind a cookie's token: not revoked, not idle, not past its end, and of a person
 * who is not disabled. Null for every other token, without telling why.
 */
export async function findSession(
  token: string | undefined,
  clock: Clock = systemClock,
): Promise<CurrentSession | null> {
  return (await enterSession(token, null, clock))?.session ?? null;
}

/** The same with the person's place in the tenant named `slug`, all in one statement, read afresh for every request. */
export async function enterSession(
  token: string | undefined,
  slug: string | null,
  clock: Clock = systemClock,
): Promise<EnteredSession | null> {
  if (!token || token.length > 128) return null;
  // PostgreSQL refuses text with NUL, which would tell this address from other unknown ones.
  const entry = await findEntry(hashSessionToken(token), slug?.includes("\0") ? null : slug);
  const now = clock.now();
  if (!entry || entry.isEnded) return null;
  const seen = entry.lastSeenAt.getTime();
  if (entry.expiresAt.getTime() <= now || seen + idleLimitMs <= now) return null;
  if (seen + seenEveryMs <= now) await noteUse(entry, now);
  return {
    session: {
      id: entry.sessionId,
      personId: entry.personId,
      email: entry.email,
      name: entry.name,
      provedAt: entry.provedAt.getTime(),
      hasPassword: entry.hasPassword,
    },
    place: entry.place,
  };
}

async function noteUse({ sessionId, lastSeenAt }: Entry, now: number): Promise<void> {
  await withPerson(null, (tx) =>
    tx.session.updateMany({
      where: { id: sessionId, lastSeenAt, revokedAt: null },
      data: { lastSeenAt: new Date(now) },
    }),
  );
}
