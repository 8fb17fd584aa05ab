import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { QueueRow } from "./read-queue.ts";
import type { QueueLines, QueueReason } from "./schemas.ts";

const minutes = (seconds: number) => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")} min`;
};

/** What weighs on a call, in words with its numbers, heaviest first. Pure. */
export function explainReasons(row: QueueRow, { share }: QueueLines): QueueReason[] {
  const { usShare, longestSeconds, askedOn, score, mostScore, trackers, trackerTimes } = row;
  const talksMuch = usShare !== null && share !== null && usShare > share.to;
  const recommended = share ? `${formatPercent(share.from)} to ${formatPercent(share.to)}` : "";
  const found: (QueueReason & { weight: number })[] = [
    {
      kind: "asked",
      sentence: "feedback asked for, none given",
      ...(askedOn !== null && { since: askedOn }),
      weight: row.asked,
    },
    {
      kind: "low-score",
      sentence: `scored ${formatNumber(score ?? 0)} of ${formatNumber(mostScore ?? 0)}`,
      weight: row.low,
    },
    {
      kind: talksMuch ? "talks-much" : "talks-little",
      sentence: `we talk ${talksMuch ? "" : "only "}${formatPercent(usShare ?? 0)}, recommended ${recommended}`,
      weight: row.talk,
    },
    { kind: "monologue", sentence: `a monologue of ${minutes(longestSeconds ?? 0)}`, weight: row.monologue },
    { kind: "no-questions", sentence: "not one question of ours", weight: row.questions },
    {
      kind: "tracker",
      sentence: `${(trackers ?? []).slice(0, 2).join(" and ")} came up ${plural(trackerTimes ?? 0, "time")}`,
      // It is told beside the others; a call is not coached for what customers brought up.
      weight: trackerTimes === null ? 0 : 1,
    },
  ];
  return found
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ weight: _, ...reason }) => reason);
}
