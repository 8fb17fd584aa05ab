import { readStartConnect } from "#lib/connections/connect/read-start-connect.ts";
import { startConnect } from "#lib/connections/connect/start-connect.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** Begins a connect: a form is sent on to Gong's consent page, a script gets its address as JSON. */
export const POST = tenantRoute({
  area: "settings",
  level: "write",
  needsProof: true,
  limit: { max: 30, windowSeconds: 60 },
  handler: async ({ ctx, request }) => {
    const { input, isForm } = await readStartConnect(request);
    const { url } = await startConnect({ ctx, input });
    return isForm ? Response.redirect(url, 303) : { url };
  },
});
