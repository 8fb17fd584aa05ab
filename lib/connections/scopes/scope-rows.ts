import { gongScopes, scopesOf } from "#lib/gong/oauth/scopes.ts";
import { listOperations } from "#lib/gong/operations/registry.ts";
import { wantedScopes } from "../wanted-scopes.ts";
import type { Grant } from "./read-grant.ts";
import type { ScopeMatrix, ScopeRow } from "./schemas.ts";

/** Every scope known to us or granted, in the known order, with what it opens. Pure. */
export function scopeRows(grant: Grant): ScopeRow[] {
  const known = gongScopes.map(({ name }) => name);
  const strange = grant.scopes.filter((scope) => !known.includes(scope)).toSorted();
  return [...known, ...strange].map((scope) => rowOf(scope, grant));
}

/** What a reconnect with everything Callboard asks for would add to what is granted. Pure. */
export function reconnectGain(rows: readonly ScopeRow[]): ScopeMatrix["reconnect"] {
  const gained = rows.filter(({ state, isWanted }) => state === "missing" && isWanted);
  return {
    scopes: gained.map(({ scope }) => scope),
    screens: [...new Set(gained.flatMap(({ screens }) => screens))],
    operationIds: [...new Set(gained.flatMap(({ operations }) => operations.map(({ id }) => id)))],
  };
}

function rowOf(scope: string, grant: Grant): ScopeRow {
  const wanted = wantedScopes.find((each) => each.scope === scope);
  const operations = listOperations().filter((operation) => scopesOf(operation).includes(scope));
  return {
    scope,
    description: gongScopes.find(({ name }) => name === scope)?.description ?? "Not known to Callboard",
    state: stateOf(scope, grant),
    since: grant.scopes.includes(scope) ? (grant.since[scope] ?? null) : null,
    isWanted: wanted !== undefined,
    reason: wanted?.reason ?? null,
    screens: wanted?.screens ?? [],
    operations: operations.map(({ id, summary, method, path, access }) => ({
      id,
      summary,
      method,
      path,
      access,
    })),
  };
}

function stateOf(scope: string, { kind, scopes }: Grant): ScopeRow["state"] {
  if (kind === null) return "unknown";
  if (kind === "access_key") return "open";
  return scopes.includes(scope) ? "granted" : "missing";
}
