import { cookies } from "next/headers.js";
import { cache } from "react";
import { findSession } from "./find-session.ts";
import type { CurrentSession } from "./session.ts";
import { cookieName } from "./session-cookie.ts";

/** The session token of the request behind the page that is being rendered. */
export async function currentToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieName("session"))?.value;
}

/** The living session behind the page that is being rendered, read once a request. */
export const currentSession = cache(
  async (): Promise<CurrentSession | null> => findSession(await currentToken()),
);
