import type { Operation } from "./operation.ts";

export type Match =
  | { kind: "operation"; operation: Operation; params: Record<string, string> }
  | { kind: "other-method"; allowed: string[] }
  | { kind: "unknown-path" };

/** Finds the operation of a request. A fixed path part wins over a variable one. */
export function matchOperation(operations: readonly Operation[], method: string, path: string): Match {
  const onPath = operations
    .map((operation) => ({ operation, params: paramsOf(operation.path, path) }))
    .filter((match) => match.params !== null)
    .sort((left, right) => variableParts(left.operation) - variableParts(right.operation));
  const [closest] = onPath;
  if (closest === undefined) return { kind: "unknown-path" };
  const samePattern = onPath.filter(
    (match) => variableParts(match.operation) === variableParts(closest.operation),
  );
  const found = samePattern.find((match) => match.operation.method === method);
  if (found?.params) return { kind: "operation", operation: found.operation, params: found.params };
  return { kind: "other-method", allowed: samePattern.map((match) => match.operation.method) };
}

function variableParts(operation: Operation): number {
  return operation.path.split("/:").length - 1;
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? "";
    if (part.startsWith(":") && value !== "") params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
