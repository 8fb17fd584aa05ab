import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { SessionSummary } from "./schemas.ts";
import type { CurrentSession } from "./session.ts";
import { idleLimitMs } from "./session-policy.ts";

/** The person's living sessions, this one first, then the latest used. */
export async function listSessions({
  session,
  clock = systemClock,
}: {
  session: CurrentSession;
  clock?: Clock;
}): Promise<SessionSummary[]> {
  const now = clock.now();
  const rows = await withPerson(session.personId, (tx) =>
    tx.session.findMany({
      where: {
        personId: session.personId,
        revokedAt: null,
        expiresAt: { gt: new Date(now) },
        lastSeenAt: { gt: new Date(now - idleLimitMs) },
      },
      orderBy: { lastSeenAt: "desc" },
      select: {
        id: true,
        createdAt: true,
        lastSeenAt: true,
        expiresAt: true,
        userAgent: true,
        address: true,
      },
      take: 100,
    }),
  );
  return rows
    .map((row) => ({
      id: row.id,
      isCurrent: row.id === session.id,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      userAgent: row.userAgent,
      address: row.address,
    }))
    .toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
}
