import { CoachingNoteParams, UpdateCoachingNoteInput } from "#lib/coaching/note-schemas.ts";
import { removeCoachingNote } from "#lib/coaching/remove-coaching-note.ts";
import { updateCoachingNote } from "#lib/coaching/update-coaching-note.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const PATCH = tenantRoute({
  area: "calls",
  level: "read",
  params: CoachingNoteParams,
  body: UpdateCoachingNoteInput,
  handler: ({ ctx, params, body }) => updateCoachingNote({ ctx, input: { ...body, ...params } }),
});

export const DELETE = tenantRoute({
  area: "calls",
  level: "read",
  params: CoachingNoteParams,
  handler: ({ ctx, params }) => removeCoachingNote({ ctx, input: params }),
});
