import { DateTime } from "#components/ui/date-time.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDate } from "#lib/format/format-date.ts";
import type { DoubtView } from "#lib/sync/status/schemas.ts";
import { DetailsSection } from "./details-section.tsx";

/** Lists whose last answer was not believed or was refused: which, why, and when they were read whole last. */
export function DoubtedLists({ doubts }: { doubts: readonly DoubtView[] }) {
  const { locale, now } = useViewer();
  const day = (plain: string) =>
    formatDate({ at: `${plain}T12:00:00Z`, locale, zone: "UTC", style: "date", now });
  return (
    <DetailsSection
      title="Doubtful lists"
      note="Nothing was deleted for them. They are asked for again with the next runs."
    >
      <ul className="text-sm">
        {doubts.map(({ part, what, from, to, note, readAt }) => (
          <li key={part} className="border-b border-line px-4 py-2 text-ink-2 last:border-b-0">
            <span className="text-ink">
              {what}
              {from ? ` from ${day(from)}` : null}
              {to ? ` to ${day(to)}` : null}
            </span>
            <span className="block text-xs">
              {note}
              {readAt ? (
                <span className="text-ink-3">
                  {" "}
                  Last read whole <DateTime at={readAt} />.
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </DetailsSection>
  );
}
