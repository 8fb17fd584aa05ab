"use client";

import { formatDate } from "#lib/format/format-date.ts";
import { useViewer } from "./viewer.tsx";

/** A day that is the same for everybody, in UTC: "21 Aug 2025". */
export function UtcDay({ at }: { at: string }) {
  const { locale, now } = useViewer();
  return <time dateTime={at}>{formatDate({ at, locale, now, zone: "UTC", style: "date" })}</time>;
}
