import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { AppError } from "#lib/errors.ts";
import { returnLimits, takeLimits } from "#lib/http/rate-limit.ts";
import { verifyPassword } from "./password-hash.ts";
import type { ProveInput } from "./schemas.ts";
import type { CurrentSession } from "./session.ts";
import { proofLimits } from "./sign-in-limits.ts";

/** Takes the password again and marks the session as freshly proven, for steps that demand it. */
export async function provePerson({
  session,
  input,
  clock = systemClock,
}: {
  session: CurrentSession;
  input: ProveInput;
  clock?: Clock;
}): Promise<void> {
  const limits = proofLimits(session.personId);
  await takeLimits(limits, clock);
  const { passwordHash } = await withPerson(null, (tx) =>
    tx.person.findUniqueOrThrow({ where: { id: session.personId }, select: { passwordHash: true } }),
  );
  if (!(await verifyPassword(input.password, passwordHash))) {
    const reason = "This is not your password.";
    throw new AppError("invalid_input", reason, { invalidParams: [{ name: "password", reason }] });
  }
  await returnLimits(limits, clock);
  await withPerson(null, (tx) =>
    tx.session.update({ where: { id: session.id }, data: { provedAt: new Date(clock.now()) } }),
  );
}
