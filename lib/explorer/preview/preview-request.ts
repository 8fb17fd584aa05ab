import { readGrant } from "#lib/connections/scopes/read-grant.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { findOperation } from "#lib/gong/operations/registry.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { OperationParams, PreviewBody, RequestPreview } from "../schemas.ts";
import { buildPreview } from "./build-preview.ts";

/** Stands for the host while nothing is connected. */
const unknownHost = "https://YOUR-COMPANY.api.gong.io";

/** The request as it would go out, and the same for curl; sends nothing. */
export async function previewRequest({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: OperationParams & PreviewBody;
}): Promise<RequestPreview> {
  requireArea(ctx, "settings", "read");
  const operation = findOperation(input.operationId);
  if (operation === undefined) throw notFound("operation");
  const { baseUrl } = await withTenant(ctx.tenantId, (tx) => readGrant(tx, ctx.tenantId));
  return buildPreview(operation, input.values, baseUrl ?? unknownHost);
}
