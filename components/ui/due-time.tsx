import { RelativeTime } from "./relative-time.tsx";
import { useViewer } from "./viewer.tsx";

const soonMs = 60_000;

/** When something is meant to run next. */
export function DueTime({ at }: { at: string }) {
  const { now } = useViewer();
  const waitMs = Date.parse(at) - now;
  if (waitMs <= 0) return "when due";
  return waitMs < soonMs ? "in a moment" : <RelativeTime at={at} />;
}
