import { cookies } from "next/headers.js";
import { cache } from "react";
import { findSession } from "./find-session.ts";
import type { CurrentSession } from "./session.ts";
import { cookieName } from "./session-cookie.ts";

/** The living session behind the page that is being rendered, read once a request. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const jar = await cookies();
  return findSession(jar.get(cookieName("session"))?.value);
});
