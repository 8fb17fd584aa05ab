import { readGrant } from "#lib/connections/scopes/read-grant.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { findOperation } from "#lib/gong/operations/registry.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { formModel } from "./form-model.ts";
import { formatOperation } from "./format-operation.ts";
import { confirmationWord } from "./run/confirmation.ts";
import type { ExplorerOperationDetail, OperationParams } from "./schemas.ts";

const defaultTimeoutMs = 120_000;

/** One operation with the form made from its schema; also for those who may not run it. */
export async function getExplorerOperation({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: OperationParams;
}): Promise<ExplorerOperationDetail> {
  requireArea(ctx, "settings", "read");
  const operation = findOperation(input.operationId);
  if (operation === undefined) throw notFound("operation");
  const grant = await withTenant(ctx.tenantId, (tx) => readGrant(tx, ctx.tenantId));
  return {
    ...formatOperation(operation, ctx, grant),
    form: formModel(operation),
    confirmationWord: confirmationWord(operation),
    isEmptyOn404: operation.emptyOn404 !== null,
    timeoutSeconds: (operation.timeoutMs ?? defaultTimeoutMs) / 1000,
  };
}
