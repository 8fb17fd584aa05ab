import { exportTranscript } from "#lib/calls/export-transcript.ts";
import { CallParams, TranscriptFileQuery } from "#lib/calls/schemas.ts";
import { attachmentResponse } from "#lib/http/attachment.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** A GET, so that a plain link downloads it; all it writes is who took what. */
export const GET = tenantRoute({
  area: "transcripts",
  level: "read",
  params: CallParams,
  query: TranscriptFileQuery,
  limit: { max: 60, windowSeconds: 60 },
  handler: async ({ ctx, params, query }) =>
    attachmentResponse(await exportTranscript({ ctx, input: { ...params, ...query } })),
});
