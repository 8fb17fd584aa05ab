import { type Clock, systemClock } from "#lib/clock.ts";
import type { CoachingNote } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findReadableNote } from "./find-readable-note.ts";
import type { UpdateCoachingNoteInput } from "./note-schemas.ts";
import { requireMember } from "./require-member.ts";
import { requireSoundNote } from "./require-sound-note.ts";

/**
 * Changes a note of the actor's own; whoever a to-do is assigned to may say that it is done.
 * @throws {AppError} `not_found` for one that he does not read; `forbidden` for one that is not his to change.
 */
export async function updateCoachingNote({
  ctx,
  input: { noteId, ...change },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: UpdateCoachingNoteInput & { noteId: string };
  clock?: Clock;
}): Promise<void> {
  requireArea(ctx, "calls", "read");
  const { memberId, name } = requireMember(ctx);
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  await withTenant(tenantId, async (tx) => {
    const before = await findReadableNote(tx, ctx, noteId);
    const { isDone, ...words } = change;
    const isMine = before.authorId === memberId;
    if (!isMine && (Object.keys(words).length > 0 || before.assigneeId !== memberId)) {
      throw new AppError("forbidden", "Only its author changes a note.", {
        nextStep: "Write a note of your own.",
      });
    }
    const after = changed(before, change);
    await requireSoundNote(tx, tenantId, after);
    const finished =
      isDone === undefined || isDone === (before.doneAt !== null)
        ? {}
        : { doneAt: isDone ? now : null, doneByName: isDone ? name : null };
    await tx.coachingNote.updateMany({
      where: { tenantId, id: noteId },
      data: {
        text: change.text ?? before.text,
        isTodo: after.isTodo,
        dueOn: after.dueOn,
        assigneeId: after.assigneeId,
        audience: after.audience,
        ...(after.isTodo ? finished : { doneAt: null, doneByName: null }),
        updatedAt: now,
      },
    });
    await recordAudit(tx, ctx, {
      action: "coaching-note.changed",
      target: noteId,
      details: {
        textChanged: change.text !== undefined && change.text !== before.text,
        before: traced(before, before.doneAt !== null),
        after: traced(after, isDone ?? before.doneAt !== null),
      },
    });
  });
}

function changed(before: CoachingNote, change: UpdateCoachingNoteInput) {
  const isTodo = change.isTodo ?? before.isTodo;
  const dueOn =
    change.dueOn === undefined ? before.dueOn : change.dueOn === null ? null : new Date(change.dueOn);
  const assigneeId = change.assigneeId === undefined ? before.assigneeId : change.assigneeId;
  return {
    personGongId: before.personGongId,
    audience: change.audience ?? before.audience,
    isTodo,
    dueOn: isTodo ? dueOn : null,
    assigneeId: isTodo ? (assigneeId ?? before.authorId) : null,
  };
}

type Traced = Pick<CoachingNote, "audience" | "isTodo" | "dueOn" | "assigneeId">;

/** What the log keeps: never what somebody wrote. */
function traced({ audience, isTodo, dueOn, assigneeId }: Traced, isDone: boolean) {
  return {
    audience,
    isTodo,
    dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
    assignee: assigneeId,
    isDone,
  };
}
