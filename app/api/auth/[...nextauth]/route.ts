import { z } from "zod";
import { runNextAuth } from "#lib/auth/run-next-auth.ts";
import { publicRoute } from "#lib/http/route.ts";

const handler = publicRoute({
  params: z.object({ nextauth: z.array(z.string()) }),
  handler: ({ request, params, address }) => runNextAuth({ request, path: params.nextauth, address }),
});

export { handler as GET, handler as POST };
