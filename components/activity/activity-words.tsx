import { DateTime } from "#components/ui/date-time.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { Activity } from "#lib/activity/schemas.ts";
import { formatDays } from "#lib/format/format-days.ts";

export interface ActivityWordsProps {
  data: Pick<Activity, "days" | "previousDays" | "companyZone" | "isRunning" | "asOf">;
  /** A workspace is chosen, which Gong’s figures know nothing of. */
  isNarrowed: boolean;
}

/** Which days are counted, whose days they are, and as of when. */
export function ActivityWords({ data, isNarrowed }: ActivityWordsProps) {
  const { locale } = useViewer();
  const { days, previousDays, companyZone, isRunning, asOf } = data;
  return (
    <p className="text-xs text-pretty text-ink-3">
      {days ? (
        <>
          {formatDays(days, locale)}, whole days in the company’s zone (
          {companyZone ?? "not told by Gong yet"}){isRunning ? "; today is not among them" : ""}
          {previousDays
            ? `. Held against ${formatDays(previousDays, locale)}.`
            : ". The time before is not copied, so nothing is compared."}
        </>
      ) : (
        "Gong tells of a day when it is over: the first day of this period still runs."
      )}{" "}
      {isNarrowed ? "Gong counts all workspaces together. " : ""}
      {asOf ? (
        <>
          Source: Gong’s statistics, as of <DateTime at={asOf} />.
        </>
      ) : null}
    </p>
  );
}
