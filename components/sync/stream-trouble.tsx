import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { GongRequestId } from "#components/ui/gong-request-id.tsx";
import { ScopeNote } from "#components/ui/scope-note.tsx";
import { plural } from "#lib/format/plural.ts";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";

/** What stands in a stream's way, in words, with what mends it. */
export function StreamTrouble({ stream }: { stream: StreamStatus }) {
  const { trouble, deadJob } = stream;
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
