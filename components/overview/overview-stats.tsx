"use client";

import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { cx } from "#components/ui/cx.ts";
import { Stat } from "#components/ui/stat.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { OverviewCalls, OverviewFigures } from "#lib/overview/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { figureDelta } from "./figure-delta.ts";

/** "New York" of "America/New_York". */
const placeOf = (zone: string | null) => zone?.split("/").at(-1)?.replaceAll("_", " ") ?? "the company";

export interface OverviewStatsProps {
  tenant: string;
  figures: OverviewFigures;
  longest: OverviewCalls["longest"];
  /** One person's numbers instead of the team's. */
  person?: string;
}

/** What happened, each number with its change and the way to the calls behind it. */
export function OverviewStats({ tenant, figures, longest, person }: OverviewStatsProps) {
  const { now, before, shareRange } = figures;
  const offRange = (share: number) =>
    shareRange ? Math.max(shareRange.from - share, share - shareRange.to, 0) : 0;
  const rangeWords = shareRange
    ? `range ${Math.round(shareRange.from * 100)}–${formatPercent(shareRange.to)} · `
    : "";
  const scope = useScope();
  const callsHref = (extra = {}) =>
    scope.callsHref(person ? { ...extra, participant: person, team: null } : extra);
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(1)));
  const known = (value: number | null, text: (value: number) => string) =>
    value === null ? "–" : text(value);
  const delta = (...input: Parameters<typeof figureDelta>) => {
    const found = figureDelta(...input);
    return found ? { delta: found } : {};
  };
  const calls = callsHref();
  const behind = (path: string, own: Record<string, string>) => {
    const params = scopeParams(scope.filter, { withZone: false });
    for (const [name, value] of Object.entries(own)) params.set(name, value);
    return `/${tenant}/${path}?${params}`;
  };
  return (
    <section
      aria-label="The period in numbers"
      className={cx(
        "grid grid-cols-2 gap-3 md:grid-cols-4",
        !person && "xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none",
      )}
    >
      <Stat
        label="Calls"
        value={number(now.calls)}
        {...delta(now.calls, before?.calls ?? null, number)}
        href={calls}
      />
      <Stat
        label="Hours"
        value={number(now.hours)}
        unit="h"
        {...delta(rounded(now.hours), rounded(before?.hours ?? null), number)}
        href={calls}
      />
      <Stat
        label={person ? "Our side’s talk" : "Our talk share"}
        value={known(now.usShare, formatPercent)}
        {...delta(
          now.usShare,
          before?.usShare ?? null,
          (share) => `${Math.round(share * 100)} pt`,
          shareRange ? (share, old) => offRange(share) <= offRange(old) : undefined,
        )}
        note={
          now.usShare === null
            ? "no talk with customers"
            : `${rangeWords}${plural(now.customerCalls, "call", "calls", locale)}`
        }
        href={callsHref({ talk: "customers" })}
      />
      <Stat
        label="Longest monologue"
        value={known(now.longestSeconds, formatClock)}
        unit={now.longestSeconds === null ? "" : "min"}
        {...delta(now.longestSeconds, before?.longestSeconds ?? null, formatClock)}
        {...(longest && {
          href: `/${tenant}/calls/${longest.callId}`,
          note: person ? "open the call" : (longest.personName ?? "open the call"),
        })}
      />
      <Stat
        label="Questions a call"
        value={known(now.questionsPerCall, number)}
        {...delta(rounded(now.questionsPerCall), rounded(before?.questionsPerCall ?? null), number)}
        note={`asked by us · ${plural(now.questionCalls, "call", "calls", locale)}`}
        href={calls}
      />
      {now.scorecards === null ? null : (
        <Stat
          label="Scorecards"
          value={number(now.scorecards)}
          {...delta(now.scorecards, before?.scorecards ?? null, number)}
          note={now.score === null ? "reviewed" : `reviewed · ${number(now.score)} overall`}
          href={behind("coaching/scorecards", { open: "answers", ...(person && { person }) })}
        />
      )}
      {now.feedback === null ? null : (
        <Stat
          label="Feedback given"
          value={number(now.feedback)}
          {...delta(now.feedback, before?.feedback ?? null, number)}
          href={behind("activity", { counter: "callsGaveFeedback", ...(person && { behind: person }) })}
          note={`by Gong${figures.isRunning ? " until yesterday" : ""}, days of ${placeOf(figures.companyZone)}`}
        />
      )}
    </section>
  );
}
