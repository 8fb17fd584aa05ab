import type { Clock } from "#lib/clock.ts";
import { isUniqueViolation } from "#lib/db/is-unique-violation.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { AppError } from "#lib/errors.ts";
import { takeLimits } from "#lib/http/rate-limit.ts";
import { newId } from "#lib/ids.ts";
import { hashPassword } from "./password-hash.ts";
import { repeatsPerson } from "./password-rules.ts";
import type { SignUpInput } from "./schemas.ts";
import { signUpLimits } from "./sign-in-limits.ts";

function refusedField(name: string, reason: string): AppError {
  return new AppError("invalid_input", reason, { invalidParams: [{ name, reason }] });
}

/** Opens an account. The address counts as unproven until a sign-in provider vouches for it. */
export async function signUp({
  input,
  address,
  clock,
}: {
  input: SignUpInput;
  address: string | null;
  clock?: Clock;
}): Promise<{ personId: string }> {
  await takeLimits(signUpLimits(address), clock);
  if (repeatsPerson(input.password, input)) {
    throw refusedField("password", "This is mostly your own name or address. Choose one that is not.");
  }
  const personId = newId("per");
  const passwordHash = await hashPassword(input.password);
  try {
    await withPerson(null, (tx) =>
      tx.person.create({
        data: {
          id: personId,
          email: input.email,
          name: input.name,
          passwordHash,
          passwordChangedAt: new Date(),
        },
      }),
    );
  } catch (error) {
    if (isUniqueViolation(error)) {
      throw refusedField("email", "This address has an account already. Sign in instead.");
    }
    throw error;
  }
  return { personId };
}
