const HOUR_MS = 3_600_000;

/** Gives the offset from UTC, in milliseconds, that a zone has at an instant. */
export type ZoneOffset = (epochMs: number) => number;

function measure(formatter: Intl.DateTimeFormat, epochMs: number): number {
  const name = formatter.formatToParts(epochMs).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) {
    return 0;
  }
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

/**
 * Asking `Intl` costs microseconds and a world asks for every call, so offsets are remembered
 * per block of six hours: a few thousand numbers a zone at the very most.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  const formatter = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const known = new Map<number, number>();
  return (epochMs) => {
    const block = Math.floor(epochMs / (6 * HOUR_MS));
    let offset = known.get(block);
    if (offset === undefined) {
      offset = measure(formatter, block * 6 * HOUR_MS);
      if (offset !== measure(formatter, (block + 1) * 6 * HOUR_MS)) {
        return measure(formatter, epochMs);
      }
      if (known.size > 8_000) {
        known.clear();
      }
      known.set(block, offset);
    }
    return offset;
  };
}

/** The instant at which the zone's wall clock shows `localMs` (milliseconds as if the wall clock were UTC). */
export function localToEpoch(offsetAt: ZoneOffset, localMs: number): number {
  const guess = localMs - offsetAt(localMs);
  return localMs - offsetAt(guess);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** ISO-8601 with the company's offset and 0, 3 or 6 fraction digits, as Gong prints times. */
export function printTime(offsetAt: ZoneOffset, epochMs: number, digits: 0 | 3 | 6): string {
  const offset = offsetAt(epochMs);
  const iso = new Date(epochMs + offset).toISOString();
  const micros = pad(Math.abs(Math.floor(epochMs * 7.919)) % 1000, 3);
  const fraction = digits === 0 ? "" : digits === 3 ? iso.slice(19, 23) : `${iso.slice(19, 23)}${micros}`;
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? "-" : "+";
  return `${iso.slice(0, 19)}${fraction}${sign}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}
