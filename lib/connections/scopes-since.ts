/** When each granted scope was granted first; `before` is what the connection remembers. */
export function scopesSince(scopes: readonly string[], before: unknown, now: Date): Record<string, string> {
  const known = typeof before === "object" && before !== null ? (before as Record<string, unknown>) : {};
  return Object.fromEntries(
    scopes.map((scope) => {
      const since = known[scope];
      return [scope, typeof since === "string" ? since : now.toISOString()];
    }),
  );
}
