import { SideBadge } from "#components/ui/side-badge.tsx";
import type { CallParty } from "#lib/calls/schemas.ts";
import { formatDuration } from "#lib/format/format-duration.ts";

const order = { us: 0, them: 1, unknown: 2 };

/** Who was invited or there, us first. */
export function CallPeople({ parties }: { parties: readonly CallParty[] }) {
  if (parties.length === 0) {
    return <p className="px-4 py-6 text-sm text-ink-2">Gong does not say who took part in this call.</p>;
  }
  const sorted = [...parties].sort(
    (one, other) => order[one.side] - order[other.side] || one.position - other.position,
  );
  return (
    <ul className="divide-y divide-line">
      {sorted.map((party) => {
        const name = party.name ?? party.emailAddress ?? party.phoneNumber ?? "Unknown person";
        const reach = [party.emailAddress, party.phoneNumber]
          .filter((text) => text && text !== name)
          .join(" · ");
        return (
          <li key={party.position} className="flex flex-col gap-0.5 px-4 py-2.5">
            <span className="flex items-center gap-2">
              <span className="truncate text-sm font-medium text-ink">{name}</span>
              {party.isHost ? <span className="text-xs text-ink-3">host</span> : null}
              <span className="ml-auto shrink-0">
                <SideBadge side={party.side} />
              </span>
            </span>
            {party.title ? <span className="truncate text-xs text-ink-2">{party.title}</span> : null}
            {reach ? <span className="truncate text-xs text-ink-3">{reach}</span> : null}
            <span className="text-xs text-ink-3 tabular-nums">
              {party.talkSeconds ? `talked ${formatDuration(party.talkSeconds)}` : "did not talk"}
              {party.methods.includes("Attendee") || party.methods.length === 0
                ? ""
                : " · invited, did not attend"}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
