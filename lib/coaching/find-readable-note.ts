import type { Tx } from "#lib/db/client.ts";
import type { CoachingNote } from "#lib/db/generated/client.ts";
import { notFound } from "#lib/errors.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { notesInSight } from "./notes-in-sight.ts";

/** A note that the actor reads, locked for a change. @throws {AppError} `not_found` for any other. */
export async function findReadableNote(tx: Tx, ctx: TenantContext, noteId: string): Promise<CoachingNote> {
  const sight = await readCallVisibility(tx, ctx);
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT n.id FROM coaching_notes n
    WHERE n.tenant_id = ${ctx.tenantId} AND n.id = ${noteId} AND ${notesInSight(ctx, sight, "n")} FOR UPDATE OF n`;
  const note = found
    ? await tx.coachingNote.findFirst({ where: { tenantId: ctx.tenantId, id: noteId } })
    : null;
  if (!note) throw notFound("note");
  return note;
}
