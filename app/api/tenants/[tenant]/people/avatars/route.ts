import { tenantRoute } from "#lib/http/route.ts";
import { listAvatars } from "#lib/people/list-avatars.ts";

export const GET = tenantRoute({
  area: "people",
  limit: { max: 6, windowSeconds: 60 },
  handler: ({ ctx }) => listAvatars({ ctx }),
});
