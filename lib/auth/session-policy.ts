const hour = 3600 * 1000;

/** A session ends when nobody used it for this long, in milliseconds. */
export const idleLimitMs = 12 * hour;
/** A session ends this long after the sign-in, used or not. */
export const absoluteLimitMs = 7 * 24 * hour;
/** How often a use is written down. */
export const seenEveryMs = 60 * 1000;
/** How long a sign-in or a repeated password counts as recent. */
export const proofLimitMs = 30 * 60 * 1000;
