import type { Tx } from "#lib/db/client.ts";

/**
 * Before a member goes: coaching notes that only he reads go with him, the others stay under his name, and to-dos that
 * were his become their author's.
 */
export async function partWithNotes(tx: Tx, tenantId: string, memberId: string): Promise<void> {
  await tx.coachingNote.deleteMany({
    where: {
      tenantId,
      authorId: memberId,
      audience: "author",
      OR: [{ assigneeId: memberId }, { assigneeId: null }],
    },
  });
  await tx.$executeRaw`
    UPDATE coaching_notes SET assignee_id = CASE WHEN author_id <> ${memberId} THEN author_id END
    WHERE tenant_id = ${tenantId} AND assignee_id = ${memberId}`;
}
