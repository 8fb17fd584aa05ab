import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";
import { DoubtedLists } from "./doubted-lists.tsx";
import { QuarantineList } from "./quarantine-list.tsx";
import { RunHistory } from "./run-history.tsx";
import { SuspiciousList } from "./suspicious-list.tsx";

export interface StreamDetailsProps {
  tenant: string;
  stream: StreamStatus;
  mayChange: boolean;
}

/** Behind a stream's name: its rhythm and age, what is doubtful or set aside, and its runs. */
export function StreamDetails({ tenant, stream, mayChange }: StreamDetailsProps) {
  const { locale } = useViewer();
  return (
    <div className="flex flex-col gap-4 border-t border-line bg-sunken px-4 py-4">
      <DescriptionList
        items={[
          { term: "Read", value: stream.rhythm },
          {
            term: stream.scopes.length > 1 ? "Scopes" : "Scope",
            value: <span className="font-mono text-xs">{stream.scopes.join(", ")}</span>,
          },
          { term: "As of", value: stream.asOf ? <DateTime at={stream.asOf} /> : null },
          { term: "Requests so far", value: formatNumber(stream.requests, locale) },
          ...(stream.windowsLeft > 0
            ? [{ term: "Ranges to read", value: formatNumber(stream.windowsLeft, locale) }]
            : []),
        ]}
      />
      {stream.suspicious.length > 0 ? (
        <SuspiciousList tenant={tenant} ranges={stream.suspicious} mayChange={mayChange} />
      ) : null}
      {stream.doubts.length > 0 ? <DoubtedLists doubts={stream.doubts} /> : null}
      {stream.quarantined > 0 ? (
        <QuarantineList tenant={tenant} stream={stream} mayChange={mayChange} />
      ) : null}
      <RunHistory tenant={tenant} stream={stream} />
    </div>
  );
}
