/** Access tokens are renewed this long before they end. */
export const renewBeforeMs = 5 * 60_000;

/** While a token has this long to live, its users go on with it instead of waiting for a renewal. */
export const stillGoodMs = 60_000;

/** Longest wait for the token endpoint. */
export const tokenTimeoutMs = 40_000;

/** How long a holder may take; longer than a token request, so that only a dead one loses its lease. */
export const leaseMs = 60_000;

/** How often waiting processes look whether the holder is done. */
export const pollMs = 200;

/** Before a refused refresh token is tried a second time: another holder may be about to commit. */
export const secondTryAfterMs = 2_000;

/** After trouble that passes, nobody asks the token endpoint again for so long. */
export const restMs = 3_000;
