export interface PeriodPreset {
  label: string;
  from: string;
  to: string;
}

const dayMs = 86_400_000;

/** Today as a plain date in a zone, and `count` days up to it. */
export function periodPresets(nowMs: number, zone: string): PeriodPreset[] {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(nowMs);
  const before = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);
  return [
    { label: "Today", from: today, to: today },
    { label: "Last 7 days", from: before(6), to: today },
    { label: "Last 30 days", from: before(29), to: today },
    { label: "Last 90 days", from: before(89), to: today },
  ];
}
