const dayMs = 86_400_000;
const backs = [
  ["Now", 0],
  ["Start of today", 0],
  ["Yesterday", 1],
  ["7 days ago", 7],
  ["30 days ago", 30],
  ["90 days ago", 90],
  ["In 7 days", -7],
] as const;

/** Days and moments that are wanted often, as Gong takes them: days begin at midnight of the viewer's zone. */
export function momentChoices(
  kind: "date" | "date-time",
  zone: string,
  nowMs: number,
): { label: string; text: string }[] {
  return backs.flatMap(([label, days]) => {
    const at = nowMs - days * dayMs;
    if (kind === "date") {
      return label === "Now"
        ? []
        : [{ label: label.replace("Start of today", "Today"), text: dayIn(at, zone) }];
    }
    const text = label === "Now" ? new Date(at).toISOString().replace(/\.\d+Z$/, "Z") : midnightIn(at, zone);
    return [{ label, text }];
  });
}

function dayIn(at: number, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
}

function midnightIn(at: number, zone: string): string {
  const day = dayIn(at, zone);
  return `${day}T00:00:00${offsetAt(Date.parse(`${day}T00:00:00Z`), zone)}`;
}

function offsetAt(at: number, zone: string): string {
  const part = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName");
  return part?.value.replace("GMT", "") || "Z";
}
