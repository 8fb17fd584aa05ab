import type { CurrentSession } from "#lib/auth/session.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { OwnTenant } from "./schemas.ts";

/** The tenants that the signed-in person belongs to, by name, with his role in each. */
export async function listOwnTenants({ session }: { session: CurrentSession }): Promise<OwnTenant[]> {
  const members = await withPerson(session.personId, (tx) =>
    tx.member.findMany({
      where: { personId: session.personId },
      select: { role: true, tenant: { select: { slug: true, name: true } } },
      orderBy: [{ tenant: { name: "asc" } }, { tenantId: "asc" }],
    }),
  );
  return members.map(({ role, tenant }) => ({ slug: tenant.slug, name: tenant.name, role }));
}
