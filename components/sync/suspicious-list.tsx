import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { SuspiciousView } from "#lib/sync/status/schemas.ts";
import { DetailsSection } from "./details-section.tsx";
import { rereadWindow } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

export interface SuspiciousListProps {
  tenant: string;
  ranges: readonly SuspiciousView[];
  mayChange: boolean;
}

/** Ranges in which Gong contradicts itself or the mirror: dates, why, and a reading now. */
export function SuspiciousList({ tenant, ranges, mayChange }: SuspiciousListProps) {
  const reread = useSyncAction(tenant, (id: string) => rereadWindow(tenant, id));
  return (
    <DetailsSection
      title="Doubtful ranges"
      note="Nothing was deleted for them. They are read again within the hour."
    >
      <ul className="text-sm">
        {ranges.map((range) => (
          <li
            key={range.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-ink-2 last:border-b-0"
          >
            <span className="min-w-0 flex-1 basis-60">
              <span className="text-ink tabular-nums">
                <DateTime at={range.from} /> to <DateTime at={range.to} />
              </span>
              <span className="block text-xs">
                {range.note}
                {range.since ? (
                  <span className="text-ink-3">
                    {" "}
                    Seen <DateTime at={range.since} />.
                  </span>
                ) : null}
              </span>
            </span>
            {mayChange ? (
              <Button
                size="sm"
                isLoading={reread.isPending && reread.variables === range.id}
                onClick={() => reread.mutate(range.id)}
              >
                Read again now
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </DetailsSection>
  );
}
