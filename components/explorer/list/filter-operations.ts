import type { ExplorerOperation } from "#lib/explorer/schemas.ts";
import type { OperationFilters } from "./filter-state.ts";

/** The operations that fit: every word must be somewhere in the id, name, path, summary or scopes. */
export function filterOperations(
  operations: readonly ExplorerOperation[],
  filters: OperationFilters,
): ExplorerOperation[] {
  const words = (filters.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter((operation) => {
    if (filters.area && operation.area !== filters.area) return false;
    if (filters.method && operation.method !== filters.method) return false;
    if (filters.access && operation.access !== filters.access) return false;
    if (filters.scope === "granted" && operation.isGranted !== true) return false;
    if (filters.scope === "missing" && operation.missingScopes.length === 0) return false;
    const text = haystack(operation);
    return words.every((word) => text.includes(word));
  });
}

function haystack({ id, name, path, summary, scope, extraScopes, method }: ExplorerOperation): string {
  const scopes = extraScopes.map((extra) => extra.scope);
  return [id, name, method, path, summary, scope ?? "", ...scopes].join(" ").toLowerCase();
}
