import { useQuery } from "@tanstack/react-query";
import { DateTime } from "#components/ui/date-time.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { MetricCalls, MetricCallsQuery } from "#lib/coaching/metric-schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { metricCallsOptions } from "./coaching-options.ts";

export interface MetricCallsDialogProps {
  tenant: string;
  query: MetricCallsQuery;
  title: string;
  onClose: () => void;
}

function summary({ listed, visible, hidden, calls }: MetricCalls): string {
  if (listed === 0) return "Gong lists no calls behind this figure.";
  const rest = hidden > 0 ? ` ${plural(hidden, "more")} hidden from you or not copied.` : "";
  const shown = visible > calls.length ? `, the newest ${calls.length} of them here` : "";
  return `${plural(visible, "call")}${shown}.${rest}`;
}

/** The calls that Gong lists behind one figure. */
export function MetricCallsDialog({ tenant, query, title, onClose }: MetricCallsDialogProps) {
  const found = useQuery(metricCallsOptions(tenant, query));
  const failure = failureToShow(found);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      size="lg"
      title={title}
      description={found.data ? summary(found.data) : "The calls that Gong lists behind this figure."}
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <ul className="divide-y divide-line">
          {found.data.calls.map(({ id, title: name, startedAt, accountName }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 text-sm">
              <TextLink href={`/${tenant}/calls/${id}`} prefetch={false}>
                {name ?? "Untitled call"}
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
