let lastKey = 0;

/** A key for an entry of a list, which has no name of its own. */
export function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

export const isUnset = (value: unknown): value is undefined | null | "" =>
  value === undefined || value === null || value === "";

/** The path of a field as the checks name it: `filter.callIds[0]`. */
export const below = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);
export const entryAt = (path: string, at: number) => `${path}[${at}]`;
