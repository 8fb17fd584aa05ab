import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { CallAccessPeopleQuery, CallAccessPerson } from "./schemas.ts";

const most = 8;

/** Active Gong users whose name or address contains the text, for choosing one of them. */
export async function listAccessPeople({
  ctx,
  input: { text },
}: {
  ctx: TenantContext;
  input: CallAccessPeopleQuery;
}): Promise<{ people: CallAccessPerson[] }> {
  requireArea(ctx, "people", "read");
  const { tenantId } = ctx;
  const contains = { contains: text.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const };
  const people = await withTenant(tenantId, (tx) =>
    tx.gongUser.findMany({
      where: {
        tenantId,
        active: true,
        removedAt: null,
        OR: [{ name: contains }, { emailAddress: contains }],
      },
      orderBy: [{ name: "asc" }, { gongId: "asc" }],
      take: most,
      select: { gongId: true, name: true, emailAddress: true },
    }),
  );
  return { people: people.map(({ gongId, ...person }) => ({ id: gongId, ...person })) };
}
