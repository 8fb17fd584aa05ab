import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findReadableNote } from "./find-readable-note.ts";
import { requireMember } from "./require-member.ts";

/**
 * Removes a note of the actor's own; an admin may also remove one that he reads.
 * @throws {AppError} `not_found` for one that he does not read; `forbidden` for another's.
 */
export async function removeCoachingNote({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { noteId: string };
}): Promise<void> {
  requireArea(ctx, "calls", "read");
  const { memberId } = requireMember(ctx);
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    const note = await findReadableNote(tx, ctx, input.noteId);
    if (note.authorId !== memberId && !isAdmin(ctx)) {
      throw new AppError("forbidden", "Only its author or an admin removes a note.");
    }
    await tx.coachingNote.deleteMany({ where: { tenantId, id: input.noteId } });
    await recordAudit(tx, ctx, {
      action: "coaching-note.removed",
      target: input.noteId,
      details: { author: note.authorName, person: note.personGongId, call: note.callGongId },
    });
  });
}
