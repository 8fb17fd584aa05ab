/** The UTC day of a moment, as text. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The Monday of a UTC day's week, both as text. */
export function weekOf(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return dayOf(ms - ((new Date(ms).getUTCDay() + 6) % 7) * 86_400_000);
}
