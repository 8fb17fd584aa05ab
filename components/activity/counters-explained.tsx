import { Card } from "#components/ui/card.tsx";
import { counters } from "#lib/activity/choices.ts";

/** What each counter counts, in our words. */
export function CountersExplained() {
  return (
    <Card>
      <details className="text-sm">
        <summary className="font-medium text-ink">What Gong counts</summary>
        <p className="mt-2 max-w-prose text-ink-2">
          Each counter counts calls, not clicks: Gong lists a call once for each day on which the thing was
          done, by the company’s calendar. The table and the days add up those lists, so a call that was done
          something with on two days counts twice; the trend shows Gong’s own sums. Deleted calls leave the
          figures.
        </p>
        <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-2 xl:grid-cols-3">
          {counters.map(({ id, label, means }) => (
            <div key={id}>
              <dt className="font-medium text-ink">{label}</dt>
              <dd className="text-ink-2">{means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}
