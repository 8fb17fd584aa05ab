import { readUploadHeader } from "#lib/explorer/run/read-upload-header.ts";
import { requestFile } from "#lib/explorer/run/request-file.ts";
import { runOperation } from "#lib/explorer/run/run-operation.ts";
import { runLimits } from "#lib/explorer/run-limits.ts";
import { OperationParams, UploadHeader } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** The body is the file; it passes through to Gong without being held. */
export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: OperationParams,
  limit: runLimits,
  handler: ({ ctx, params, request }) => {
    const { fileName, ...header } = readUploadHeader(request, UploadHeader);
    const file = requestFile(request, fileName);
    return runOperation({ ctx, input: { ...params, ...header, file } });
  },
});
