import { AppError, notFound } from "#lib/errors.ts";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import { findOperation } from "#lib/gong/operations/registry.ts";
import type { Area } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { operationAreas } from "./operation-areas.ts";

export interface OperationPlace {
  area: Area;
  level: "read" | "write";
}

/** The area of an operation, and what it asks of it. */
export function placeOf({ id, access }: Pick<AnyOperation, "id" | "access">): OperationPlace {
  const area = (operationAreas as Record<string, Area | undefined>)[id];
  if (area === undefined) throw new TypeError(`${id} belongs to no area`);
  return { area, level: access === "read" ? "read" : "write" };
}

/**
 * Refuses a member who may not carry out the operation. Gong shows more to this connection than to a person, past
 * the tenant's rules on who sees which calls, so the explorer asks for `settings` besides the operation's own area.
 * @throws {AppError} `not_found` for an unknown operation, `forbidden` naming the area.
 */
export function requireOperation(ctx: TenantContext, operationId: string): AnyOperation {
  requireArea(ctx, "settings", "write");
  const operation = findOperation(operationId);
  if (operation === undefined) throw notFound("operation");
  const { area, level } = placeOf(operation);
  requireArea(ctx, area, level);
  return operation;
}

/** Why the member may not run it, as a sentence; null when he may. */
export function whyClosed(ctx: TenantContext, operationId: string): string | null {
  try {
    requireOperation(ctx, operationId);
    return null;
  } catch (error) {
    if (error instanceof AppError && error.code === "forbidden") return error.message;
    throw error;
  }
}
