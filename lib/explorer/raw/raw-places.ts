import type { Access, AnyOperation, HttpMethod } from "#lib/gong/core/define-operation.ts";
import { listOperations } from "#lib/gong/operations/registry.ts";
import { type OperationPlace, placeOf } from "../require-operation.ts";

export interface RawTarget {
  /** The declared operation that method and path belong to, where there is one. */
  operation: AnyOperation | undefined;
  access: Access;
  /** All that a member must be able to open. */
  places: OperationPlace[];
}

/**
 * What a raw request is, judged by its method and checked path. A path that fits several declarations asks for all
 * their areas; one that fits none asks for every area of the operations it stands beside, so that no spelling is a
 * way round.
 */
export function rawTarget(method: HttpMethod, path: string): RawTarget {
  const asked = partsOf(path);
  const here = listOperations().filter((operation) => fits(partsOf(operation.path), asked));
  const matches = here
    .filter((operation) => operation.method === method)
    .toSorted((one, other) => holes(one.path) - holes(other.path));
  if (matches.length > 0) {
    const hardest = matches.map(({ access }) => access).toSorted((one, other) => rank(other) - rank(one))[0];
    return { operation: matches[0], access: hardest ?? "write", places: matches.map(placeOf) };
  }
  const access = method === "GET" ? "read" : method === "DELETE" ? "destructive" : "write";
  const level = method === "GET" ? "read" : "write";
  const beside = listOperations().filter((operation) => partsOf(operation.path)[1] === asked[1]);
  const areas = new Set(beside.map((operation) => placeOf(operation).area));
  return { operation: undefined, access, places: [...areas].map((area) => ({ area, level })) };
}

/** The path for the audit log, without what may be an id, a name or an address. */
export function maskPath(path: string): string {
  const known = new Set(listOperations().flatMap((operation) => partsOf(operation.path)));
  return path
    .split("/")
    .map((part) => (part === "" || known.has(part.toLowerCase()) ? part : "…"))
    .join("/");
}

function partsOf(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).toLowerCase());
}

function fits(declared: readonly string[], asked: readonly string[]): boolean {
  return (
    declared.length === asked.length &&
    declared.every((part, at) => part.startsWith("{") || part === asked[at])
  );
}

function holes(path: string): number {
  return path.split("{").length;
}

function rank(access: Access): number {
  return ["read", "write", "destructive"].indexOf(access);
}
