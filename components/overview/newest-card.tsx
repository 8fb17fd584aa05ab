"use client";

import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import type { CustomerCall, OverviewCalls } from "#lib/overview/schemas.ts";

function Marks({ call, range }: { call: CustomerCall; range: OverviewCalls["shareRange"] }) {
  const { usShare } = call;
  const isOff = usShare !== null && range !== null && (usShare < range.from || usShare > range.to);
  return (
    <span className="flex flex-wrap gap-1">
      {isOff ? <Badge tone="warn">us {formatPercent(usShare)}</Badge> : null}
      {call.score === null ? null : <Badge tone="info">score {formatNumber(call.score)}</Badge>}
      {call.trackers.map(({ name, occurrences }) => (
        <Badge key={name}>
          {name} {occurrences}
        </Badge>
      ))}
    </span>
  );
}

/** The newest calls on which customers talked. */
export function NewestCard({
  tenant,
  calls,
  range,
  allHref,
}: {
  tenant: string;
  calls: readonly CustomerCall[];
  range: OverviewCalls["shareRange"];
  allHref: string;
}) {
  return (
    <Card
      title="Newest calls with customers"
      isFlush
      actions={<TextLink href={allHref}>All of them</TextLink>}
    >
      {calls.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">No call with customers in this period.</p>
      ) : (
        <ul className="divide-y divide-line">
          {calls.map((call) => (
            <li key={call.id} className="relative flex flex-col gap-1 px-4 py-2.5 hover:bg-sunken">
              <span className="flex items-baseline justify-between gap-3">
                <RowLink
                  href={`/${tenant}/calls/${call.id}`}
                  prefetch={false}
                  data-row-link
                  className="truncate text-sm"
                  title={call.title ?? undefined}
                >
                  {call.title ?? "Untitled call"}
                </RowLink>
                <span className="shrink-0 text-xs text-ink-3 tabular-nums">
                  <Duration seconds={call.durationSeconds} />
                </span>
              </span>
              <span className="flex flex-wrap gap-x-2 text-xs text-ink-2">
                <DateTime at={call.startedAt} />
                {call.hostName ? <span>{call.hostName}</span> : null}
                {call.accountName ? <span className="text-ink-3">{call.accountName}</span> : null}
              </span>
              <Marks call={call} range={range} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
