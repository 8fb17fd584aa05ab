import { ProspectsLookUp } from "#lib/flows/prospects/answers.ts";
import { lookUpProspects } from "#lib/flows/prospects/look-up-prospects.ts";
import { LookUpProspectsInput } from "#lib/flows/prospects/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** A read that takes a list too long for an address. One person may spend 1 % of a day's requests to Gong on it. */
export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: ProspectsLookUp,
  level: "read",
  body: LookUpProspectsInput,
  limit: [
    { max: 30, windowSeconds: 60 },
    { max: 100, windowSeconds: 86_400 },
  ],
  handler: ({ ctx, body }) => lookUpProspects({ ctx, input: body }),
});
