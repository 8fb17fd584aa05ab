import { CallTranscript } from "#lib/calls/answers.ts";
import { getTranscript } from "#lib/calls/get-transcript.ts";
import { CallParams, TranscriptQuery } from "#lib/calls/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "transcripts",
  acceptsApiKeys: true,
  answer: CallTranscript,
  level: "read",
  params: CallParams,
  query: TranscriptQuery,
  handler: ({ ctx, params, query }) => getTranscript({ ctx, input: { ...params, ...query } }),
});
