"use client";

import type { ReactNode } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { SideBadge } from "#components/ui/side-badge.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CallParty, CallStatistics } from "#lib/calls/schemas.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { statisticsOptions } from "./calls-options.ts";

const order = { us: 0, them: 1, unknown: 2 };

function Figures({ figures }: { figures: CallStatistics["people"][number] }) {
  const { talkMs, share, longestTurnMs, turns, questions, interruptions, wordsPerMinute } = figures;
  const items: [string, string][] = [
    ["talk", `${formatClock(talkMs / 1000)} · ${formatPercent(share)}`],
    ["longest turn", formatClock(longestTurnMs / 1000)],
    ["turns", String(turns)],
    ["questions", String(questions)],
    ["interruptions", String(interruptions)],
    ["words a minute", wordsPerMinute === null ? "–" : formatNumber(wordsPerMinute, "en-GB", 0)],
  ];
  return (
    <dl className="mt-1 grid grid-cols-2 gap-x-6 gap-y-0.5 text-xs tabular-nums">
      {items.map(([term, value]) => (
        <div key={term} className="flex justify-between gap-2">
          <dt className="text-ink-3">{term}</dt>
          <dd className="text-ink">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Our people have a page of their own; of theirs, the calls they were met on. */
function hrefOf(tenant: string, { userId, side, emailAddress }: CallParty): string | null {
  if (userId !== null) return `/${tenant}/people/${userId}`;
  if (side !== "them" || emailAddress === null) return null;
  return `/${tenant}/calls?${new URLSearchParams({ contact: emailAddress })}`;
}

interface CallPeopleProps {
  tenant: string;
  callId: string;
  parties: readonly CallParty[];
  maySeeStatistics: boolean;
  /** What can be done with the people of the other side. */
  actions?: ReactNode;
}

/** Who was invited or there, us first, and what everybody did, customers too. */
export function CallPeople({ tenant, callId, parties, maySeeStatistics, actions }: CallPeopleProps) {
  const { data } = useQuery({ ...statisticsOptions(tenant, callId), enabled: maySeeStatistics });
  const figuresOf = new Map((data?.people ?? []).map((figures) => [figures.id, figures]));
  if (parties.length === 0) {
    return <p className="px-4 py-6 text-sm text-ink-2">Gong does not say who took part in this call.</p>;
  }
  const sorted = [...parties].sort(
    (one, other) => order[one.side] - order[other.side] || one.position - other.position,
  );
  return (
    <>
      {actions && sorted.some(({ side }) => side !== "us") ? (
        <div className="border-b border-line px-4 py-2.5">{actions}</div>
      ) : null}
      <ul className="divide-y divide-line">
        {sorted.map((party) => {
          const name = party.name ?? party.emailAddress ?? party.phoneNumber ?? "Unknown person";
          const reach = [party.emailAddress, party.phoneNumber]
            .filter((text) => text && text !== name)
            .join(" · ");
          const href = hrefOf(tenant, party);
          const figures = party.speakerId === null ? undefined : figuresOf.get(party.speakerId);
          return (
            <li key={party.position} className="flex flex-col gap-0.5 px-4 py-2.5">
              <span className="flex items-center gap-2">
                <span className="truncate text-sm font-medium text-ink">
                  {href ? (
                    <TextLink
                      href={href}
                      prefetch={false}
                      {...(party.userId === null && { title: `Calls with ${name}` })}
                    >
                      {name}
                    </TextLink>
                  ) : (
                    name
                  )}
                </span>
                {party.isHost ? <span className="text-xs text-ink-3">host</span> : null}
                <span className="ml-auto shrink-0">
                  <SideBadge side={party.side} />
                </span>
              </span>
              {party.title ? <span className="truncate text-xs text-ink-2">{party.title}</span> : null}
              {reach ? <span className="truncate text-xs text-ink-3">{reach}</span> : null}
              {figures ? (
                <Figures figures={figures} />
              ) : (
                <span className="text-xs text-ink-3 tabular-nums">
                  {party.talkSeconds ? `talked ${formatDuration(party.talkSeconds)}` : "did not talk"}
                  {party.methods.includes("Attendee") || party.methods.length === 0
                    ? ""
                    : " · invited, did not attend"}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {figuresOf.size > 0 ? (
        <p className="px-4 py-3 text-xs leading-5 text-pretty text-ink-2">
          Counted from the transcript for everybody who speaks. The Statistics view says how, and sets Gong’s
          own figures beside them.
        </p>
      ) : null}
    </>
  );
}
