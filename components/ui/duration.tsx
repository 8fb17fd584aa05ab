import { formatDuration } from "#lib/format/format-duration.ts";

export interface DurationProps {
  seconds: number;
  className?: string;
}

export function Duration({ seconds, className }: DurationProps) {
  return (
    <time dateTime={`PT${Math.max(0, Math.round(seconds))}S`} className={className}>
      {formatDuration(seconds)}
    </time>
  );
}
