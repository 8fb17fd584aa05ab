import { queueRules } from "#lib/coaching/choices.ts";
import type { QueueLines } from "#lib/coaching/schemas.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatPercent } from "#lib/format/format-number.ts";

/** Where the line is drawn, so that nobody has to guess. */
export function QueueWords({ lines: { share, monologueSeconds } }: { lines: QueueLines }) {
  const { questionSeconds, lowScore, trackerTimes } = queueRules;
  return (
    <details className="text-sm text-ink-2">
      <summary className="w-fit cursor-pointer rounded-xs hover:text-ink">What brings a call here</summary>
      <ul className="mt-2 flex max-w-prose list-disc flex-col gap-1 pb-1 pl-5 text-pretty">
        <li>Feedback was asked for in this period and none given since, on calls of any age.</li>
        <li>A scorecard that you may see, in the lowest {formatPercent(lowScore)} of its range.</li>
        {share ? (
          <li>
            Our part of the talk far outside {formatPercent(share.from)} to {formatPercent(share.to)}, where
            customers talked: ten points too much weigh as much as a call without a question.
          </li>
        ) : null}
        <li>A monologue of the host of {formatClock(monologueSeconds)} minutes or more.</li>
        <li>Not one question of ours in {questionSeconds / 60} minutes or more with customers.</li>
        <li>
          Trackers named for competitors or prices, {trackerTimes} times or more, are told beside the other
          reasons; they bring no call here.
        </li>
      </ul>
    </details>
  );
}
