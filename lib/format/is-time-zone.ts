const known = new Set<string>();

/** Whether a name like Europe/Berlin is that of a time zone. Asking the runtime takes half a millisecond: once a name. */
export function isTimeZone(zone: string): boolean {
  if (known.has(zone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    return false;
  }
  if (known.size < 1_000) known.add(zone);
  return true;
}
