import { createCoachingNote } from "#lib/coaching/create-coaching-note.ts";
import { listCoachingNotes } from "#lib/coaching/list-coaching-notes.ts";
import { CoachingNotesQuery, CreateCoachingNoteInput } from "#lib/coaching/note-schemas.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  query: CoachingNotesQuery,
  handler: ({ ctx, query }) => listCoachingNotes({ ctx, input: query }),
});

export const POST = tenantRoute({
  area: "calls",
  level: "read",
  limit: { max: 300, windowSeconds: 3600 },
  body: CreateCoachingNoteInput,
  handler: async ({ ctx, body }) => jsonResponse(await createCoachingNote({ ctx, input: body }), 201),
});
