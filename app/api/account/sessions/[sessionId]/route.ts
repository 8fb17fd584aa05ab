import { z } from "zod";
import { endSession } from "#lib/auth/end-sessions.ts";
import { personRoute } from "#lib/http/route.ts";

export const DELETE = personRoute({
  params: z.object({ sessionId: z.string().regex(/^[a-z0-9_]{1,64}$/, "must be an id") }),
  handler: ({ session, params }) => endSession({ session, input: params }),
});
