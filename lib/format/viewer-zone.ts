/** The zone a browser told us in a cookie, or UTC where it told nothing that a clock can use. */
export function viewerZone(told: string | undefined): string {
  if (!told) return "UTC";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: told }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
