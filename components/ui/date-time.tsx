"use client";

import { type DateStyle, formatDate } from "#lib/format/format-date.ts";
import { useViewer } from "./viewer.tsx";

export interface DateTimeProps {
  /** Epoch milliseconds, a Date, or ISO text. */
  at: number | Date | string;
  style?: DateStyle;
  className?: string;
}

/** A moment in the viewer's zone, with everything about it in the title. */
export function DateTime({ at, style = "short", className }: DateTimeProps) {
  const viewer = useViewer();
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return <span className={className}>unknown time</span>;
  return (
    <time
      dateTime={moment.toISOString()}
      title={formatDate({ at: moment, ...viewer, style: "full" })}
      className={className}
      suppressHydrationWarning
    >
      {formatDate({ at: moment, ...viewer, style })}
    </time>
  );
}
