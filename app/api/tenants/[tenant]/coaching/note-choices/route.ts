import { listNoteChoices } from "#lib/coaching/list-note-choices.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  handler: ({ ctx }) => listNoteChoices({ ctx }),
});
