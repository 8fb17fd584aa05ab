"use client";

import { formatDate } from "#lib/format/format-date.ts";
import { formatRelative } from "#lib/format/format-relative.ts";
import { useViewer } from "./viewer.tsx";

export interface RelativeTimeProps {
  at: number | Date | string;
  className?: string;
}

/** "5 minutes ago", kept true each minute, with the full moment in the title. */
export function RelativeTime({ at, className }: RelativeTimeProps) {
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
      {formatRelative(moment.getTime(), viewer.now, viewer.locale)}
    </time>
  );
}
