import { tenantRoute } from "#lib/http/route.ts";
import { getMirrorMark } from "#lib/sync/get-mirror-mark.ts";

export const GET = tenantRoute({ area: "calls", handler: ({ ctx }) => getMirrorMark({ ctx }) });
