import { addressBucket } from "#lib/http/client-address.ts";
import { type Limit, limitKey } from "#lib/http/rate-limit.ts";

const minute = 60;
const hour = 60 * minute;

/**
 * How often a password may be tried: for one account from one address, for one account from
 * everywhere, and from one address for all accounts. Unknown accounts count like known ones.
 */
export function signInLimits(email: string, address: string | null): Limit[] {
  const bucket = addressBucket(address);
  return [
    { key: limitKey("sign-in:pair", email, bucket), max: 5, windowSeconds: 5 * minute },
    { key: limitKey("sign-in:account", email), max: 30, windowSeconds: hour },
    { key: limitKey("sign-in:address", bucket), max: 100, windowSeconds: hour },
  ];
}

/** How many accounts one address may open. */
export function signUpLimits(address: string | null): Limit[] {
  return [{ key: limitKey("sign-up:address", addressBucket(address)), max: 20, windowSeconds: hour }];
}

/** How often a signed-in person may repeat his own password. */
export function proofLimits(personId: string): Limit[] {
  return [{ key: limitKey("prove", personId), max: 5, windowSeconds: 5 * minute }];
}
