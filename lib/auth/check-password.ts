import type { Clock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { AppError } from "#lib/errors.ts";
import { returnLimits, takeLimits } from "#lib/http/rate-limit.ts";
import { EmailAddress } from "./email-address.ts";
import { verifyPassword } from "./password-hash.ts";
import type { SignInInput } from "./schemas.ts";
import { signInLimits } from "./sign-in-limits.ts";

/**
 * Whose e-mail address and password these are. An unknown address, a wrong password, a person without
 * one and a disabled person take the same time and get the same answer.
 * @throws {AppError} `unauthenticated`, or `limit_exceeded` before the password is even looked at.
 */
export async function checkPassword({
  input,
  address,
  clock,
}: {
  input: SignInInput;
  address: string | null;
  clock?: Clock;
}): Promise<{ personId: string; email: string; name: string }> {
  const parsed = EmailAddress.safeParse(input.email);
  const typed = parsed.success ? parsed.data : input.email.trim().toLowerCase();
  const limits = signInLimits(typed, address);
  await takeLimits(limits, clock);
  const person = await withPerson(null, (tx) =>
    tx.person.findUnique({
      // Text that is no address is nobody's, and may be text that PostgreSQL refuses; it takes as long all the same.
      where: { email: parsed.success ? parsed.data : "" },
      select: { id: true, email: true, name: true, passwordHash: true, disabledAt: true },
    }),
  );
  const isRight = await verifyPassword(input.password, person?.passwordHash ?? null);
  if (!person || !isRight || person.disabledAt) {
    throw new AppError("unauthenticated", "This address and password do not belong together.", {
      nextStep: "Check both and try again.",
    });
  }
  await returnLimits(limits, clock);
  return { personId: person.id, email: person.email, name: person.name };
}
