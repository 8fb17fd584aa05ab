import { Badge } from "#components/ui/badge.tsx";
import type { Tone } from "#components/ui/callout.tsx";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";

interface Look {
  words: string;
  tone: Tone;
}

const looks: Record<StreamStatus["state"], Look> = {
  idle: { words: "Up to date", tone: "ok" },
  running: { words: "Copying", tone: "info" },
  paused: { words: "Paused", tone: "neutral" },
  blocked: { words: "Blocked", tone: "warn" },
  failed: { words: "Trying again", tone: "danger" },
};

function lookOf(stream: StreamStatus): Look {
  if (stream.state === "blocked" && stream.trouble?.missingScope)
    return { words: "Scope missing", tone: "warn" };
  if (stream.state !== "idle") return looks[stream.state];
  if (stream.asOf === null) return { words: "Waiting", tone: "neutral" };
  return stream.windowsLeft > 0 ? { words: "Copying the past", tone: "info" } : looks.idle;
}

/** How a stream stands, in a word or two. */
export function StreamState({ stream }: { stream: StreamStatus }) {
  const { words, tone } = lookOf(stream);
  return (
    <Badge tone={tone} hasDot>
      {words}
    </Badge>
  );
}
