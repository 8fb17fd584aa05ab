import { withPerson } from "#lib/db/with-person.ts";
import type { Profile } from "./schemas.ts";
import type { CurrentSession } from "./session.ts";

/** The signed-in person's own account. */
export async function getProfile({ session }: { session: CurrentSession }): Promise<Profile> {
  const person = await withPerson(session.personId, (tx) =>
    tx.person.findUniqueOrThrow({
      where: { id: session.personId },
      select: {
        id: true,
        email: true,
        name: true,
        passwordHash: true,
        accounts: { select: { provider: true }, orderBy: { createdAt: "asc" } },
      },
    }),
  );
  return {
    id: person.id,
    email: person.email,
    name: person.name,
    hasPassword: person.passwordHash !== null,
    providers: person.accounts.map((account) => account.provider),
  };
}
