const timesBefore = 3;
const mostNamed = 500;
const mostCounted = 5_000;

/**
 * Names for statements that are sent again and again, so that each connection parses them once. A statement
 * that was rarely sent stays nameless and leaves nothing behind, like those whose text depends on the length of a list.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name !== undefined) return name;
    if (names.size === mostNamed) return "";
    const seen = (times.get(sql) ?? 0) + 1;
    if (seen <= timesBefore) {
      if (times.size === mostCounted) times.clear();
      times.set(sql, seen);
      return "";
    }
    times.delete(sql);
    const fresh = `callboard_${names.size + 1}`;
    names.set(sql, fresh);
    return fresh;
  };
}

/** False where the address says that connections do not keep statements (`pgbouncer=true`, as poolers ask for it). */
export function keepsStatements(databaseUrl: string): boolean {
  return new URL(databaseUrl).searchParams.get("pgbouncer") !== "true";
}
