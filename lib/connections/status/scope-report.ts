import { gongScopes, operationIdsOf } from "#lib/gong/oauth/scopes.ts";
import type { GrantedScope, MissingScope } from "../schemas.ts";
import { wantedScopes } from "../wanted-scopes.ts";

/** Granted and missing scopes side by side, the missing with what stays closed without them. Pure. */
export function scopeReport(
  granted: readonly string[],
  since: unknown,
): { granted: GrantedScope[]; missing: MissingScope[] } {
  const known = typeof since === "object" && since !== null ? (since as Record<string, unknown>) : {};
  const descriptionOf = (scope: string) =>
    gongScopes.find(({ name }) => name === scope)?.description ?? "Not known to Callboard";
  return {
    granted: granted.map((scope) => {
      const at = known[scope];
      return { scope, description: descriptionOf(scope), since: typeof at === "string" ? at : null };
    }),
    missing: wantedScopes
      .filter(({ scope }) => !granted.includes(scope))
      .map(({ scope, reason, screens }) => ({
        scope,
        reason,
        screens,
        operations: operationIdsOf(scope),
      })),
  };
}
