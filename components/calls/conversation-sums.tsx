import { Stat } from "#components/ui/stat.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { ConversationTotals } from "#lib/calls/schemas.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";

const layout = "grid grid-cols-2 gap-3 md:grid-cols-4";
const toCome = "…";

/** Stands where the sums will be, as high as they are. */
export function ConversationSumsToCome() {
  const labels = ["Conversations", "Length", "Our share of all talk", "Questions by us"];
  return (
    <div aria-hidden="true" className={layout}>
      {labels.map((label) => (
        <Stat key={label} label={label} value={toCome} note={toCome} />
      ))}
    </div>
  );
}

/** What all rows of the report come to; adding up the file gives the same. */
export function ConversationSums({ totals, zone }: { totals: ConversationTotals; zone: string }) {
  const { locale } = useViewer();
  const { calls, lengthSeconds, usSeconds, themSeconds, usQuestions, themQuestions } = totals;
  const talk = usSeconds + themSeconds;
  const hours = (seconds: number) => `${formatNumber(seconds / 3_600, locale, 1)} h`;
  return (
    <section aria-label="Totals" className={layout}>
      <Stat label="Conversations" value={formatNumber(calls, locale)} note={`Times in ${zone}`} />
      <Stat label="Length" value={hours(lengthSeconds)} note={`${formatNumber(lengthSeconds, locale)} s`} />
      <Stat
        label="Our share of all talk"
        value={talk > 0 ? formatPercent(usSeconds / talk) : "–"}
        note={`${hours(usSeconds)} us, ${hours(themSeconds)} them`}
      />
      {usQuestions === null ? null : (
        <Stat
          label="Questions by us"
          value={formatNumber(usQuestions, locale)}
          note={`${formatNumber(themQuestions ?? 0, locale)} by them`}
        />
      )}
    </section>
  );
}
