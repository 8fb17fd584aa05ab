import type { Tx } from "#lib/db/client.ts";
import { isUniqueViolation } from "#lib/db/is-unique-violation.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { newId } from "#lib/ids.ts";
import { EmailAddress } from "./email-address.ts";
import { type ProviderClaims, type ProviderId, vouchesForEmail } from "./providers.ts";
import { PersonName } from "./schemas.ts";

export type LinkRefusal = "UnverifiedEmail" | "AccessDenied";
export type LinkResult = { personId: string } | { refusal: LinkRefusal };

interface LinkInput {
  provider: ProviderId;
  subject: string;
  claims: ProviderClaims;
}

/** Whoever opened this account never proved the address, so his password and sessions end here. */
async function takeOver(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: { emailVerifiedAt: now, passwordHash: null, passwordChangedAt: now },
  });
  await tx.session.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
}

async function personByEmail(tx: Tx, email: string, claims: ProviderClaims): Promise<LinkResult> {
  const now = new Date();
  const person = await tx.person.findUnique({
    where: { email },
    select: { id: true, disabledAt: true, emailVerifiedAt: true },
  });
  if (person?.disabledAt) return { refusal: "AccessDenied" };
  if (person) {
    if (person.emailVerifiedAt === null) await takeOver(tx, person.id, now);
    return { personId: person.id };
  }
  const name = PersonName.safeParse(claims.name);
  const personId = newId("per");
  await tx.person.create({
    data: {
      id: personId,
      email,
      name: name.success ? name.data : (email.split("@")[0] ?? email),
      emailVerifiedAt: now,
    },
  });
  return { personId };
}

async function link(tx: Tx, { provider, subject, claims }: LinkInput): Promise<LinkResult> {
  const known = await tx.personAccount.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { personId: true, person: { select: { disabledAt: true } } },
  });
  if (known) return known.person.disabledAt ? { refusal: "AccessDenied" } : { personId: known.personId };
  const email = EmailAddress.safeParse(claims.email);
  if (!email.success || !vouchesForEmail(provider, claims)) return { refusal: "UnverifiedEmail" };
  const result = await personByEmail(tx, email.data, claims);
  if ("personId" in result) {
    await tx.personAccount.create({ data: { provider, subject, personId: result.personId } });
  }
  return result;
}

/**
 * Whom a provider's sign-in belongs to: the person linked to this subject; otherwise, only where the
 * provider vouches for the address, the person with that address, or a new one.
 */
export async function linkProviderAccount(input: LinkInput): Promise<LinkResult> {
  try {
    return await withPerson(null, (tx) => link(tx, input));
  } catch (error) {
    const isRace = isUniqueViolation(error);
    if (!isRace) throw error;
    return withPerson(null, (tx) => link(tx, input));
  }
}
