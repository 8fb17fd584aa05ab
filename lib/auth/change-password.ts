import { type Clock, systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { AppError } from "#lib/errors.ts";
import { returnLimits, takeLimits } from "#lib/http/rate-limit.ts";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { repeatsPerson } from "./password-rules.ts";
import { requireProof } from "./require-proof.ts";
import type { ChangePasswordInput } from "./schemas.ts";
import type { CurrentSession } from "./session.ts";
import { proofLimits } from "./sign-in-limits.ts";

async function proveOwnership(
  session: CurrentSession,
  typed: string | undefined,
  clock: Clock,
): Promise<void> {
  const { passwordHash } = await withPerson(null, (tx) =>
    tx.person.findUniqueOrThrow({ where: { id: session.personId }, select: { passwordHash: true } }),
  );
  if (passwordHash === null) {
    requireProof(session, clock);
    return;
  }
  const limits = proofLimits(session.personId);
  await takeLimits(limits, clock);
  if (typed === undefined || !(await verifyPassword(typed, passwordHash))) {
    const reason = "This is not your password.";
    throw new AppError("invalid_input", reason, { invalidParams: [{ name: "currentPassword", reason }] });
  }
  await returnLimits(limits, clock);
}

/** Sets a new password and ends the person's other sessions; this one goes on, freshly proven. */
export async function changePassword({
  session,
  input,
  clock = systemClock,
}: {
  session: CurrentSession;
  input: ChangePasswordInput;
  clock?: Clock;
}): Promise<{ endedSessions: number }> {
  await proveOwnership(session, input.currentPassword, clock);
  if (repeatsPerson(input.newPassword, session)) {
    const reason = "This is mostly your own name or address. Choose one that is not.";
    throw new AppError("invalid_input", reason, { invalidParams: [{ name: "newPassword", reason }] });
  }
  const passwordHash = await hashPassword(input.newPassword);
  const now = new Date(clock.now());
  return withPerson(session.personId, async (tx) => {
    await tx.person.update({
      where: { id: session.personId },
      data: { passwordHash, passwordChangedAt: now },
    });
    await tx.session.update({ where: { id: session.id }, data: { provedAt: now } });
    const { count } = await tx.session.updateMany({
      where: { personId: session.personId, id: { not: session.id }, revokedAt: null },
      data: { revokedAt: now },
    });
    return { endedSessions: count };
  });
}
