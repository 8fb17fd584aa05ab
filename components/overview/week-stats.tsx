import { Stat, type StatDelta } from "#components/ui/stat.tsx";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import type { Overview } from "#lib/overview/schemas.ts";

function delta(now: number, before: number, text: (size: number) => string): StatDelta {
  const change = now - before;
  const words = text(Math.abs(change));
  const isSame = words === text(0);
  return {
    text: isSame ? "same" : words,
    direction: isSame ? "same" : change > 0 ? "up" : "down",
    against: "vs same days last week",
  };
}

/** The week so far, against the same days of the week before. */
export function WeekStats({ overview, callsHref }: { overview: Overview; callsHref: string }) {
  const { thisWeek, lastWeek, copied } = overview;
  const number = (value: number) => formatNumber(value);
  const points = (share: number) => `${Math.round(share * 100)} pt`;
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <Stat
        label="Calls this week"
        value={number(thisWeek.calls)}
        delta={delta(thisWeek.calls, lastWeek.calls, number)}
        href={callsHref}
      />
      <Stat
        label="Hours this week"
        value={formatNumber(thisWeek.hours)}
        unit="h"
        delta={delta(Number(thisWeek.hours.toFixed(1)), Number(lastWeek.hours.toFixed(1)), number)}
        href={callsHref}
      />
      <Stat
        label="Our part of the talk"
        value={thisWeek.usShare === null ? "–" : formatPercent(thisWeek.usShare)}
        {...(thisWeek.usShare !== null &&
          lastWeek.usShare !== null && { delta: delta(thisWeek.usShare, lastWeek.usShare, points) })}
        note={
          thisWeek.usShare === null ? "No talk with customers this week" : "on calls where customers talked"
        }
        href={`${callsHref}&talk=customers`}
      />
      <Stat
        label="Copied so far"
        value={number(copied.calls)}
        unit={copied.calls === 1 ? "call" : "calls"}
        note={`${number(copied.transcripts)} with transcript · ${number(copied.hours)} h`}
      />
    </div>
  );
}
