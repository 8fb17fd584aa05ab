import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import type { NoteAudience } from "./note-schemas.ts";

function refuse(name: string, reason: string): AppError {
  return new AppError("invalid_input", reason, { invalidParams: [{ name, reason }] });
}

/** @throws {AppError} `invalid_input` for a reader who is nobody, a note with a day, or an assignee of elsewhere. */
export async function requireSoundNote(
  tx: Tx,
  tenantId: string,
  note: {
    personGongId: string | null;
    audience: NoteAudience;
    isTodo: boolean;
    dueOn: Date | null;
    assigneeId: string | null;
  },
): Promise<void> {
  if (note.audience !== "author" && note.personGongId === null) {
    throw refuse("personId", "Say whom it is about, so that others may read it.");
  }
  if (!note.isTodo && (note.dueOn !== null || note.assigneeId !== null)) {
    throw refuse("isTodo", "Only a to-do has a day and somebody who does it.");
  }
  if (note.assigneeId === null) return;
  const member = await tx.member.count({ where: { tenantId, id: note.assigneeId } });
  if (member === 0) throw refuse("assigneeId", "Choose a member of this tenant.");
}
