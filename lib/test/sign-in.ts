import { createSession } from "#lib/auth/create-session.ts";
import { cookieName } from "#lib/auth/session-cookie.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";

/** A living session of the person, and the cookie a browser would send for it. */
export async function signInAs(
  personId: string,
  clock: Clock = systemClock,
): Promise<{ sessionId: string; token: string; cookie: string }> {
  const session = await withPerson(null, (tx) =>
    createSession(tx, { personId, userAgent: "test", address: null }, clock),
  );
  return {
    sessionId: session.id,
    token: session.token,
    cookie: `${cookieName("session")}=${session.token}`,
  };
}
