/** A query key as a word; the order in which an object names its fields does not count. */
export const hashKey = (key: unknown): string =>
  JSON.stringify(key, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
