import { runRawRequest } from "#lib/explorer/raw/run-raw-request.ts";
import { RawUploadHeader } from "#lib/explorer/raw-schemas.ts";
import { readUploadHeader } from "#lib/explorer/run/read-upload-header.ts";
import { requestFile } from "#lib/explorer/run/request-file.ts";
import { runLimits } from "#lib/explorer/run-limits.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** The body is the file; it passes through to Gong without being held. */
export const POST = tenantRoute({
  area: "settings",
  level: "write",
  roles: ["owner", "admin"],
  limit: runLimits,
  handler: ({ ctx, request }) => {
    const header = readUploadHeader(request, RawUploadHeader);
    return runRawRequest({ ctx, input: { ...header, file: requestFile(request, header.fileName) } });
  },
});
