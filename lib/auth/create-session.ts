import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/ids.ts";
import { absoluteLimitMs } from "./session-policy.ts";
import { hashSessionToken, newSessionToken } from "./session-token.ts";

export interface CreateSessionInput {
  personId: string;
  userAgent: string | null;
  address: string | null;
  /** The cookie's token before this sign-in: its session ends here, so that none outlives a sign-in. */
  replacedToken?: string | undefined;
}

/** Starts a session; the token is given out once and stored nowhere. */
export async function createSession(
  tx: Tx,
  input: CreateSessionInput,
  clock: Clock = systemClock,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const now = new Date(clock.now());
  if (input.replacedToken) {
    await tx.session.updateMany({
      where: { tokenHash: hashSessionToken(input.replacedToken), revokedAt: null },
      data: { revokedAt: now },
    });
  }
  const token = newSessionToken();
  const id = newId("ses");
  const expiresAt = new Date(now.getTime() + absoluteLimitMs);
  await tx.session.create({
    data: {
      id,
      tokenHash: hashSessionToken(token),
      personId: input.personId,
      createdAt: now,
      lastSeenAt: now,
      provedAt: now,
      expiresAt,
      userAgent: input.userAgent?.slice(0, 300) ?? null,
      address: input.address,
    },
  });
  return { id, token, expiresAt };
}
