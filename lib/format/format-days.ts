const dayMs = 86_400_000;

/** "16 Nov – 18 Nov" of plain dates, both included, each in the order of the locale. */
export function formatDays({ from, to }: { from: string; to: string }, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const [first, last] = [from, to].map((day) => format.format(Date.parse(`${day}T00:00:00Z`)));
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** The day before a plain date. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}
