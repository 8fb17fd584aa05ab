const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}

/** ISO-8601 with the offset that rules in `timeZone` at that moment, whole seconds. */
export function toZonedTime(epochMs: number, timeZone: string): string {
  const name = formatOf(timeZone)
    .formatToParts(epochMs)
    .find((part) => part.type === "timeZoneName")?.value;
  const offset = name?.replace("GMT", "") || "+00:00";
  const [hours = 0, minutes = 0] = offset.split(":").map(Number);
  const offsetMinutes = hours * 60 + (offset.startsWith("-") ? -minutes : minutes);
  return new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19) + offset;
}
