import type { Grant } from "#lib/connections/scopes/read-grant.ts";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import { scopesOf } from "#lib/gong/oauth/scopes.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { formModel } from "./form-model.ts";
import { placeOf, whyClosed } from "./require-operation.ts";
import type { ExplorerOperation } from "./schemas.ts";

/** An operation as the catalogue shows it to this member over this connection. */
export function formatOperation(
  operation: AnyOperation,
  ctx: TenantContext,
  grant: Grant,
): ExplorerOperation {
  const closedBecause = whyClosed(ctx, operation.id);
  const missingScopes = grant.isLimitedByScopes
    ? scopesOf(operation).filter((scope) => !grant.scopes.includes(scope))
    : [];
  return {
    id: operation.id,
    name: operation.name,
    group: operation.area,
    ...placeOf(operation),
    method: operation.method,
    path: operation.path,
    scope: operation.scope,
    extraScopes: [...(operation.extraScopes ?? [])],
    access: operation.access,
    isPaged: operation.paging !== null,
    hasFile: formModel(operation).fileField !== null,
    standing: operation.standing ?? null,
    summary: operation.summary,
    isGranted:
      operation.scope === null || !grant.isLimitedByScopes ? null : grant.scopes.includes(operation.scope),
    missingScopes,
    isAllowed: closedBecause === null,
    closedBecause,
  };
}
