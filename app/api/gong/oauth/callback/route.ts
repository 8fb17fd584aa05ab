import { requestSession } from "#lib/auth/request-session.ts";
import { finishConnect } from "#lib/connections/connect/finish-connect.ts";
import { finishedPath } from "#lib/connections/connect/finished-path.ts";
import { env } from "#lib/env.ts";
import { publicRoute } from "#lib/http/route.ts";
import { signInPath } from "#lib/http/safe-next.ts";

/** Where Gong's consent page sends the browser back to. The state in it proves whose connect it is. */
export const GET = publicRoute({
  limit: { max: 60, windowSeconds: 60 },
  handler: async ({ request, requestId, address }) => {
    const session = await requestSession(request);
    const query = new URL(request.url).searchParams;
    const path = session
      ? finishedPath(await finishConnect({ session, query, requestId, address }))
      : signInPath("/tenants");
    return Response.redirect(new URL(path, env().NEXTAUTH_URL), 303);
  },
});
