import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { momentPath } from "#lib/calls/moment.ts";
import type { QueueCall } from "#lib/coaching/schemas.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { reasonText } from "./reason-text.ts";

export const callHref = (tenant: string, { id, longestAtSeconds }: QueueCall) =>
  longestAtSeconds === null ? `/${tenant}/calls/${id}` : momentPath(tenant, id, longestAtSeconds);

export const titleOf = (call: QueueCall) => call.title ?? "Untitled call";

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** One call with the reasons why it is worth coaching; opens where the host talked longest. */
export function QueueCallItem({
  tenant,
  call,
  children,
}: {
  tenant: string;
  call: QueueCall;
  children?: ReactNode;
}) {
  const { locale } = useViewer();
  const [first = "", ...rest] = call.reasons.map((reason) => reasonText(reason, locale));
  return (
    <li className="relative flex flex-col gap-1.5 px-4 py-3 hover:bg-sunken">
      <span className="flex items-baseline justify-between gap-3">
        <RowLink
          href={callHref(tenant, call)}
          prefetch={false}
          data-row-link
          className="min-w-0 truncate text-sm"
          title={call.title ?? undefined}
        >
          {titleOf(call)}
        </RowLink>
        <span className="shrink-0 text-xs text-ink-3 tabular-nums">
          <Duration seconds={call.durationSeconds} />
        </span>
      </span>
      <span className="text-sm text-pretty text-ink">
        <strong className="font-medium">{capital(first)}</strong>
        {rest.length > 0 ? <span className="text-ink-2"> · {rest.join(" · ")}</span> : null}
      </span>
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
          <span className="font-medium">{call.host.name}</span>
          <DateTime at={call.startedAt} />
          {call.accountName ? <span className="text-ink-3">{call.accountName}</span> : null}
          {call.isPrivate ? <Badge icon={<Lock aria-hidden="true" />}>Private</Badge> : null}
          {call.longestAtSeconds === null ? null : (
            <span className="text-ink-3">longest turn at {formatClock(call.longestAtSeconds)}</span>
          )}
        </span>
        {children}
      </span>
    </li>
  );
}
