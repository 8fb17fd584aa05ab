import { downloadAnswer } from "#lib/explorer/run/download-answer.ts";
import { runLimits } from "#lib/explorer/run-limits.ts";
import { OperationParams, PreviewBody } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: OperationParams,
  body: PreviewBody,
  limit: runLimits,
  handler: async ({ ctx, params, body, request }) => {
    const input = { ...params, ...body, signal: request.signal };
    const { fileName, text } = await downloadAnswer({ ctx, input });
    return new Response(text, {
      headers: {
        "content-type": "application/json",
        "content-disposition": `attachment; filename="${fileName}"`,
      },
    });
  },
});
