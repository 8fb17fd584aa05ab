import { useQuery } from "@tanstack/react-query";
import { DateTime } from "#components/ui/date-time.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { counters } from "#lib/activity/choices.ts";
import type { ActivityCalls, ActivityCallsQuery } from "#lib/activity/schemas.ts";
import { activityCallsOptions } from "./activity-options.ts";

export interface BehindDialogProps {
  tenant: string;
  query: ActivityCallsQuery;
  name: string | null;
  onClose: () => void;
}

const callsWord = (count: number) => (count === 1 ? "1 call" : `${count} calls`);

function summary({ listed, visible, hidden, calls }: ActivityCalls): string {
  if (listed === 0) return "Gong lists no calls behind this count.";
  const rest =
    hidden > 0
      ? ` ${callsWord(hidden)} more ${hidden === 1 ? "is" : "are"} hidden from you or not copied.`
      : "";
  const shown = visible > calls.length ? `, the newest ${calls.length} of them here` : "";
  return `${callsWord(visible)}${shown}.${rest}`;
}

/** The calls that Gong lists behind one count. */
export function BehindDialog({ tenant, query, name, onClose }: BehindDialogProps) {
  const found = useQuery(activityCallsOptions(tenant, query));
  const failure = failureToShow(found);
  const label = counters.find(({ id }) => id === query.counter)?.label ?? "";
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      size="lg"
      title={name ? `${label}: ${name}` : label}
      description={found.data ? summary(found.data) : "The calls that Gong lists behind this count."}
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <ul className="divide-y divide-line">
          {found.data.calls.map(({ id, title, startedAt, accountName }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 text-sm">
              <TextLink href={`/${tenant}/calls/${id}`} prefetch={false}>
                {title ?? "Untitled call"}
              </TextLink>
              <span className="text-xs text-ink-3">
                {accountName ? `${accountName}, ` : ""}
                <DateTime at={startedAt} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonRows label="Loading the calls" rows={4} />
      )}
    </Dialog>
  );
}
