import { z } from "zod";
import { endSession } from "#lib/auth/end-sessions.ts";
import { personRoute } from "#lib/http/route.ts";

export const DELETE = personRoute({
  params: z.object({ sessionId: z.string().max(64) }),
  handler: ({ session, params }) => endSession({ session, input: params }),
});
