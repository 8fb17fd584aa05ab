import { findVisibleCall } from "#lib/calls/find-visible-call.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { CreateCoachingNoteInput } from "./note-schemas.ts";
import { requireMember } from "./require-member.ts";
import { requireSoundNote } from "./require-sound-note.ts";
import { requireVisiblePerson } from "./require-visible-person.ts";

/**
 * Writes a note or a to-do on a person, a call or a moment of it. Without a person, a call's host is meant.
 * @throws {AppError} `not_found` for a person or call that the actor does not see; `invalid_input`
 */
export async function createCoachingNote({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: CreateCoachingNoteInput;
  clock?: Clock;
}): Promise<{ id: string }> {
  requireArea(ctx, "calls", "read");
  const { memberId, name } = requireMember(ctx);
  const { tenantId } = ctx;
  const id = newId("note");
  const now = new Date(clock.now());
  await withTenant(tenantId, async (tx) => {
    const about = await readSubject(tx, ctx, input);
    const note = {
      ...about,
      text: input.text,
      isTodo: input.isTodo,
      dueOn: input.dueOn ? new Date(input.dueOn) : null,
      assigneeId: input.assigneeId ?? (input.isTodo ? memberId : null),
      audience: input.audience,
    };
    await requireSoundNote(tx, tenantId, note);
    await tx.coachingNote.create({
      data: { ...note, tenantId, id, authorId: memberId, authorName: name, createdAt: now, updatedAt: now },
    });
    await recordAudit(tx, ctx, {
      action: "coaching-note.created",
      target: id,
      details: {
        person: note.personGongId,
        call: note.callGongId,
        isTodo: note.isTodo,
        audience: note.audience,
        dueOn: input.dueOn ?? null,
        assignee: note.assigneeId,
      },
    });
  });
  return { id };
}

async function readSubject(tx: Tx, ctx: TenantContext, input: CreateCoachingNoteInput) {
  const { personId = null, callId = null } = input;
  if (personId) await requireVisiblePerson(tx, ctx, personId);
  if (!callId) return { personGongId: personId, callGongId: null, atSeconds: null };
  const call = await findVisibleCall(tx, ctx, callId, { primaryUserGongId: true, durationSeconds: true });
  return {
    personGongId: personId ?? call.primaryUserGongId,
    callGongId: callId,
    atSeconds: input.atSeconds === undefined ? null : Math.min(input.atSeconds, call.durationSeconds),
  };
}
