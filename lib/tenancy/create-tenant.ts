import type { CurrentSession } from "#lib/auth/session.ts";
import { isUniqueViolation } from "#lib/db/is-unique-violation.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { rolePresets } from "./areas.ts";
import { recordAudit } from "./record-audit.ts";
import type { CreateTenantInput, OwnTenant } from "./schemas.ts";
import { slugFrom } from "./slug-rules.ts";

interface CreateTenantCall {
  session: CurrentSession;
  input: CreateTenantInput;
  requestId: string;
  address: string | null;
}

async function create(call: CreateTenantCall, slug: string): Promise<OwnTenant> {
  const { session, input, requestId, address } = call;
  const tenantId = newId("ten");
  const memberId = newId("mem");
  return withTenant(tenantId, async (tx) => {
    await tx.tenant.create({ data: { id: tenantId, slug, name: input.name } });
    await tx.member.create({ data: { tenantId, id: memberId, personId: session.personId, role: "owner" } });
    const actor = {
      kind: "member" as const,
      personId: session.personId,
      memberId,
      name: session.name,
      role: "owner" as const,
      areas: rolePresets.owner,
      gongUserId: null,
      sessionId: session.id,
      address,
    };
    const ctx = { tenantId, tenantSlug: slug, requestId, actor };
    await recordAudit(tx, ctx, {
      action: "tenant.created",
      target: tenantId,
      details: { name: input.name, slug },
    });
    return { slug, name: input.name, role: "owner" as const };
  });
}

/**
 * Makes a tenant and its first owner. Without a wished address one is made of the name, with a number
 * behind it where it is taken.
 * @throws {AppError} `invalid_input` on `slug` when the wished address is taken.
 */
export async function createTenant(call: CreateTenantCall): Promise<OwnTenant> {
  const wished = call.input.slug;
  const base = wished ?? slugFrom(call.input.name);
  for (let attempt = 1; attempt <= 30; attempt++) {
    try {
      return await create(call, attempt === 1 ? base : `${base}-${attempt}`);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      if (wished) break;
    }
  }
  const reason = "This address is taken. Choose another.";
  throw new AppError("invalid_input", reason, { invalidParams: [{ name: "slug", reason }] });
}
