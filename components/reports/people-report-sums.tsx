import { Stat } from "#components/ui/stat.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { PeopleReportTotals } from "#lib/reports/people/schemas.ts";

/** What all rows of the report come to; adding up the file gives the same. */
export function PeopleReportSums({ totals }: { totals: PeopleReportTotals }) {
  const { locale } = useViewer();
  const { rows, people, sums, days, companyZone } = totals;
  const shown = (id: string) => (sums[id] === undefined ? "–" : formatNumber(sums[id], locale));
  const noteOf = (id: string, note: string) =>
    sums[id] === undefined ? "not copied from Gong for these days" : note;
  const zone = companyZone ?? "UTC, as Gong has not named the company’s zone yet";
  return (
    <section aria-label="Totals" className="grid grid-cols-2 gap-3 md:grid-cols-4">
      <Stat
        label="People"
        value={formatNumber(people, locale)}
        note={`${plural(rows, "row", "rows", locale)}${days ? `, ${formatDays(days, locale)}` : ""}`}
      />
      {sums.calls === undefined ? (
        <Stat
          label="Calls hosted"
          value={shown("callsAsHost")}
          note={noteOf("callsAsHost", `Days of the company, in ${zone}`)}
        />
      ) : (
        <Stat
          label="Calls of the rows together"
          value={shown("calls")}
          note={`${formatNumber((sums.seconds ?? 0) / 3_600, locale, 1)} h; a call counts for each of ours on it`}
        />
      )}
      <Stat
        label="Feedback given"
        value={shown("callsGaveFeedback")}
        note={noteOf("callsGaveFeedback", `${shown("callsReceivedFeedback")} received`)}
      />
      <Stat
        label="Scorecards filled"
        value={shown("callsScorecardsFilled")}
        note={noteOf("callsScorecardsFilled", `Days of the company, in ${zone}`)}
      />
    </section>
  );
}
