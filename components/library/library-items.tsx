import { Quote } from "lucide-react";
import Link from "next/link";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { momentPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import type { LibraryItem } from "#lib/library/schemas.ts";

/** "12:31 – 14:02": the part of the call that is meant. */
function partOf({ from, to }: LibraryItem): string | null {
  if (from === null) return null;
  return to === null ? `from ${formatClock(from)}` : `${formatClock(from)} – ${formatClock(to)}`;
}

function Item({ tenant, item }: { tenant: string; item: LibraryItem }) {
  const { call, note, addedBy, addedAt } = item;
  const part = partOf(item);
  const href = item.from === null ? `/${tenant}/calls/${call.id}` : momentPath(tenant, call.id, item.from);
  return (
    <li className="relative border-t border-line px-4 py-3 first:border-t-0 hover:bg-sunken">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          href={href}
          data-row-link
          className="min-w-0 truncate text-sm font-medium text-ink outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
        >
          {call.title ?? "Untitled call"}
        </Link>
        <span className="flex flex-wrap gap-x-2 text-xs text-ink-3">
          <DateTime at={call.startedAt} />
          {call.host ? <span>{call.host.name}</span> : null}
          {part ? (
            <span className="text-accent tabular-nums">plays {part}</span>
          ) : (
            <Duration seconds={call.durationSeconds} />
          )}
        </span>
      </p>
      {note ? (
        <p className="mt-1 flex gap-2 text-sm text-ink-2">
          <Quote className="mt-0.5 size-3.5 shrink-0 text-ink-3" aria-hidden="true" />
          <span className="min-w-0 break-words">{note}</span>
        </p>
      ) : null}
      {addedBy || addedAt ? (
        <p className="mt-1 text-xs text-ink-3">
          Added{addedBy ? ` by ${addedBy}` : ""} {addedAt ? <DateTime at={addedAt} style="date" /> : null}
        </p>
      ) : null}
    </li>
  );
}

export function LibraryItems({ tenant, items }: { tenant: string; items: readonly LibraryItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <Item key={item.key} tenant={tenant} item={item} />
      ))}
    </ul>
  );
}
