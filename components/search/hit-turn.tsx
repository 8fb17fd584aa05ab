import Link from "next/link";
import { SideMark, sideLabels } from "#components/ui/side-badge.tsx";
import { momentPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import type { SearchTurn } from "#lib/search/schemas.ts";
import { MarkedText } from "./marked-text.tsx";

/** One place where it was said; leads to that second of the call. */
export function HitTurn({ tenant, callId, turn }: { tenant: string; callId: string; turn: SearchTurn }) {
  const seconds = turn.startMs / 1000;
  return (
    <li>
      <Link
        href={momentPath(tenant, callId, seconds)}
        data-row-link
        className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 px-4 py-1.5 outline-offset-[-2px] hover:bg-sunken"
      >
        <span className="pt-px text-right text-xs text-ink-3 tabular-nums">{formatClock(seconds)}</span>
        <span className="min-w-0 text-sm text-ink">
          <span className="mr-2 inline-flex items-center gap-1.5 text-xs font-medium text-ink-2">
            <SideMark side={turn.side} />
            {turn.speakerName ?? "Unknown speaker"}
            <span className="sr-only">({sideLabels[turn.side]})</span>
          </span>
          <span className="break-words">
            <MarkedText parts={turn.snippet} />
          </span>
        </span>
      </Link>
    </li>
  );
}
