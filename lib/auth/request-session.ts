import { findSession } from "./find-session.ts";
import type { CurrentSession } from "./session.ts";
import { cookieName, cookiesOf } from "./session-cookie.ts";

/** The session token that a request carries. */
export function sessionTokenOf(headers: Headers): string | undefined {
  return cookiesOf(headers.get("cookie")).get(cookieName("session"));
}

/** The living session of a request to a route handler; null when nobody is signed in. */
export function requestSession(request: Request): Promise<CurrentSession | null> {
  return findSession(sessionTokenOf(request.headers));
}
