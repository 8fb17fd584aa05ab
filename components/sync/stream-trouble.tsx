import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { GongRequestId } from "#components/ui/gong-request-id.tsx";
import { ScopeNote } from "#components/ui/scope-note.tsx";
import { plural } from "#lib/format/plural.ts";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";

export interface StreamTroubleProps {
  stream: StreamStatus;
  /** Its sentence stands above the list already, for several streams. */
  isToldAbove: boolean;
}

/** What stands in a stream's way, in words, with what mends it. */
export function StreamTrouble({ stream, isToldAbove }: StreamTroubleProps) {
  const { deadJob } = stream;
  const trouble = isToldAbove ? null : stream.trouble;
  if (trouble === null && deadJob === null) return null;
  return (
    <div className="flex flex-col gap-2 px-4 pb-3">
      {trouble ? (
        <Callout tone={stream.state === "failed" ? "danger" : "warn"}>
          {trouble.text}
          {trouble.missingScope ? <ScopeNote scope={trouble.missingScope} /> : null}
          {trouble.gongRequestId ? <GongRequestId id={trouble.gongRequestId} /> : null}
        </Callout>
      ) : null}
      {deadJob ? (
        <Callout tone="danger" title={`Given up after ${plural(deadJob.tries, "try", "tries")}`}>
          {deadJob.text} Since <DateTime at={deadJob.givenUpAt} />.
        </Callout>
      ) : null}
    </div>
  );
}
