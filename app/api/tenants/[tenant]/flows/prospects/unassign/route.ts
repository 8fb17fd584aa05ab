import { UnassignReport } from "#lib/flows/prospects/answers.ts";
import { UnassignProspectsInput } from "#lib/flows/prospects/schemas.ts";
import { unassignProspects } from "#lib/flows/prospects/unassign-prospects.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: UnassignReport,
  needsProof: true,
  idempotent: true,
  body: UnassignProspectsInput,
  limit: [
    { max: 20, windowSeconds: 60 },
    { max: 200, windowSeconds: 86_400 },
  ],
  handler: ({ ctx, body }) => unassignProspects({ ctx, input: body }),
});
