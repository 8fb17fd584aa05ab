import { getTranscript } from "#lib/calls/get-transcript.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "transcripts",
  acceptsApiKeys: true,
  level: "read",
  params: CallParams,
  handler: ({ ctx, params }) => getTranscript({ ctx, input: params }),
});
