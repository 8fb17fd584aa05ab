import { sql } from "#lib/db/sql.ts";

/** Our part of the talk of one call, in seconds: none where no customer talked, or nobody knows whether one did. */
export function getUsShare(us: number | null, them: number | null): number | null {
  return them !== null && them > 0 ? (us ?? 0) / ((us ?? 0) + them) : null;
}

/** The same of `calls c`, written as the index `calls_us_share_idx` has it. */
export const usShareOfCalls = sql`(CASE WHEN c.them_talk_seconds > 0
  THEN coalesce(c.us_talk_seconds, 0) / (coalesce(c.us_talk_seconds, 0) + c.them_talk_seconds) END)`;
