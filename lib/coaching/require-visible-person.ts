import type { Tx } from "#lib/db/client.ts";
import { notFound } from "#lib/errors.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

/** A Gong user among those whose calls the actor may see. @throws {AppError} `not_found` */
export async function requireVisiblePerson(tx: Tx, ctx: TenantContext, personId: string): Promise<void> {
  const { users } = await readCallVisibility(tx, ctx);
  const person = await tx.gongUser.findFirst({
    where: { tenantId: ctx.tenantId, gongId: personId, removedAt: null },
    select: { gongId: true },
  });
  if (!person || (users !== "everyone" && !users.includes(personId))) throw notFound("person");
}
