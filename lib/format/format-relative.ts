const steps: readonly [limitSeconds: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [3_600, "minute", 60],
  [86_400, "hour", 3_600],
  [7 * 86_400, "day", 86_400],
  [30 * 86_400, "week", 7 * 86_400],
  [365 * 86_400, "month", 30 * 86_400],
  [Number.POSITIVE_INFINITY, "year", 365 * 86_400],
];

/** "just now", "5 minutes ago", "in 17 hours", "yesterday". Both in epoch milliseconds. */
export function formatRelative(at: number, now: number, locale: string): string {
  const seconds = (at - now) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return "just now";
  const [, unit, unitSeconds] = steps.find(([limit]) => size < limit) ?? ["", "year" as const, 365 * 86_400];
  const count = Math.trunc(seconds / unitSeconds) || Math.sign(seconds);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(count, unit);
}
