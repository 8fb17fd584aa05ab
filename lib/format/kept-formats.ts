const mostKept = 200;

function kept<Options, Format>(make: (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = formats.get(key);
    if (known) return known;
    if (formats.size === mostKept) formats.clear();
    const made = make(locale, options);
    formats.set(key, made);
    return made;
  };
}

/** A format of days and times, made once: that takes far longer than using it, and a list uses a few a thousand times. */
export const dateFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** The same for numbers. */
export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** Formats of days and times by zone, for sums over many calls. */
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
