import { withPerson } from "#lib/db/with-person.ts";
import type { UpdateProfileInput } from "./schemas.ts";
import type { CurrentSession } from "./session.ts";

/** Changes how the person is called in every tenant. */
export async function updateProfile({
  session,
  input,
}: {
  session: CurrentSession;
  input: UpdateProfileInput;
}): Promise<void> {
  await withPerson(session.personId, (tx) =>
    tx.person.update({ where: { id: session.personId }, data: { name: input.name }, select: { id: true } }),
  );
}
