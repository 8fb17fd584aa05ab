import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { notFound } from "#lib/errors.ts";
import type { CurrentSession } from "./session.ts";

/** Ends one of the person's own sessions. @throws {AppError} `not_found` for anybody else's. */
export async function endSession({
  session,
  input,
  clock = systemClock,
}: {
  session: CurrentSession;
  input: { sessionId: string };
  clock?: Clock;
}): Promise<void> {
  const { count } = await withPerson(session.personId, (tx) =>
    tx.session.updateMany({
      where: { id: input.sessionId, personId: session.personId, revokedAt: null },
      data: { revokedAt: new Date(clock.now()) },
    }),
  );
  if (count === 0) throw notFound("session");
}

/** Ends every session of the person but this one. */
export async function endOtherSessions({
  session,
  clock = systemClock,
}: {
  session: CurrentSession;
  clock?: Clock;
}): Promise<{ endedSessions: number }> {
  const { count } = await withPerson(session.personId, (tx) =>
    tx.session.updateMany({
      where: { personId: session.personId, id: { not: session.id }, revokedAt: null },
      data: { revokedAt: new Date(clock.now()) },
    }),
  );
  return { endedSessions: count };
}
