import type { ExplorerOperation } from "#lib/explorer/schemas.ts";

/** The declared operation that a method and a path belong to, the most exact one first. */
export function matchOperation(
  operations: readonly ExplorerOperation[],
  method: string,
  path: string,
): ExplorerOperation | null {
  const asked = partsOf(path);
  const found = operations
    .filter((operation) => operation.method === method && fits(partsOf(operation.path), asked))
    .toSorted((one, other) => one.path.split("{").length - other.path.split("{").length);
  return found[0] ?? null;
}

/** What has to be typed in before it is sent; null for what takes nothing away. */
export function wordFor(method: string, operation: ExplorerOperation | null): string | null {
  if (operation) return operation.access === "destructive" ? operation.id : null;
  return method === "DELETE" ? "DELETE" : null;
}

const partsOf = (path: string) => path.trim().toLowerCase().split("/").slice(1);
const fits = (declared: readonly string[], asked: readonly string[]) =>
  declared.length === asked.length &&
  declared.every((part, at) => part.startsWith("{") || part === asked[at]);
