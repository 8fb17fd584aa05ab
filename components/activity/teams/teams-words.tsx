import { DateTime } from "#components/ui/date-time.tsx";
import { type Metric, metricById } from "#lib/interaction/choices.ts";
import type { TeamComparison } from "#lib/interaction/schemas.ts";

export interface TeamsWordsProps {
  data: TeamComparison;
  metric: Metric;
  isNarrowed: boolean;
}

/** What the figure is, of which days, what is left out, and as of when. */
export function TeamsWords({ data: { zone, companyZone, asOf }, metric, isNarrowed }: TeamsWordsProps) {
  const isOfCalls = metric === "talkRatio";
  return (
    <div className="flex flex-col gap-1 text-xs text-pretty text-ink-3">
      <p className="text-ink-2">
        {metricById[metric].means} A team’s figure is the mean of its people’s, each of them the average of
        the person’s calls. Whoever is below two of the managers counts in both. A dash stands where nothing
        was measured or nothing is copied yet.
      </p>
      <p>
        {isOfCalls
          ? `Computed from calls on which customers talked; days of your zone (${zone}).`
          : `Gong counts Whisper-enabled calls only, up to yesterday; days of the company (${companyZone ?? "its zone is not told by Gong yet"}). ${isNarrowed ? "Gong counts all workspaces together. " : ""}`}{" "}
        {!isOfCalls && asOf ? (
          <>
            Source: Gong’s statistics, as of <DateTime at={asOf} />.
          </>
        ) : null}
      </p>
    </div>
  );
}
