import { withPerson } from "#lib/db/with-person.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { publicRoute } from "#lib/http/route.ts";

export const GET = publicRoute({
  handler: async () => {
    try {
      await withPerson(null, (tx) => tx.$queryRaw`SELECT 1`);
      return { status: "ok" };
    } catch {
      return jsonResponse({ status: "database unreachable" }, 503);
    }
  },
});
