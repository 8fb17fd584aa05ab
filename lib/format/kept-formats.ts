const mostKept = 200;

/** Formats of days and times by zone: making one takes a hundred times as long as using it. */
export function keptFormats(locale: string, options: Intl.DateTimeFormatOptions) {
  const kept = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string): Intl.DateTimeFormat => {
    const known = kept.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    if (kept.size === mostKept) kept.clear();
    kept.set(timeZone, made);
    return made;
  };
}
