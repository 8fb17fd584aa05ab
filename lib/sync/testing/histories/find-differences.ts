import type { Outcome } from "./play-history.ts";

/** One value that the mirror and Gong disagree about. */
export interface Difference {
  id: string;
  /** As in `parties.0.name`. */
  path: string;
  mirror: unknown;
  gong: unknown;
}

/** Every value in which the mirror and Gong differ; empty when they are equal. */
export function findDifferences({ mirror, truth }: Pick<Outcome, "mirror" | "truth">): Difference[] {
  const ids = [...new Set([...Object.keys(mirror), ...Object.keys(truth)])].sort();
  return ids.flatMap((id) =>
    compare(plain(mirror[id]), plain(truth[id]), []).map((found) => ({ id, ...found })),
  );
}

function compare(mirror: unknown, gong: unknown, path: readonly string[]): Omit<Difference, "id">[] {
  if (Object.is(mirror, gong)) return [];
  if (!isObject(mirror) || !isObject(gong)) return [{ path: path.join("."), mirror, gong }];
  const keys = [...new Set([...Object.keys(mirror), ...Object.keys(gong)])];
  return keys.flatMap((key) => compare(mirror[key], gong[key], [...path, key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function plain<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
