import { endOtherSessions } from "#lib/auth/end-sessions.ts";
import { listSessions } from "#lib/auth/list-sessions.ts";
import { personRoute } from "#lib/http/route.ts";

export const GET = personRoute({
  handler: async ({ session }) => ({ sessions: await listSessions({ session }) }),
});

/** Ends all the others. */
export const DELETE = personRoute({ handler: ({ session }) => endOtherSessions({ session }) });
