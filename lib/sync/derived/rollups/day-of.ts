/** The UTC day of a moment, as text. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
