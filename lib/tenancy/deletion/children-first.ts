/** A table and the tables that its rows point at. */
export interface TableLinks {
  name: string;
  parents: readonly string[];
}

/**
 * Tables in an order in which no row is deleted before those that point at it. Tables that point at each other in a
 * circle come last, as they are. Pure.
 */
export function childrenFirst(tables: readonly TableLinks[]): string[] {
  let left = [...tables];
  const order: string[] = [];
  while (left.length > 0) {
    const parents = new Set(left.flatMap((table) => table.parents.filter((name) => name !== table.name)));
    const free = left.filter(({ name }) => !parents.has(name));
    const next = free.length > 0 ? free : left;
    order.push(...next.map(({ name }) => name));
    left = left.filter((table) => !next.includes(table));
  }
  return order;
}
