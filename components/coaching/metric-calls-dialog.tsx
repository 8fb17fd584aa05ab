import { useQuery } from "#components/query/use-query.ts";
import { CallsBehindDialog } from "#components/scope-bar/calls-behind-dialog.tsx";
import type { MetricCallsQuery } from "#lib/coaching/metric-schemas.ts";
import { metricCallsOptions } from "./metrics-options.ts";

export interface MetricCallsDialogProps {
  tenant: string;
  query: MetricCallsQuery;
  title: string;
  onClose: () => void;
}

/** The calls that Gong lists behind one figure of coaching. */
export function MetricCallsDialog({ tenant, query, title, onClose }: MetricCallsDialogProps) {
  const found = useQuery(metricCallsOptions(tenant, query));
  return <CallsBehindDialog tenant={tenant} title={title} found={found} onClose={onClose} />;
}
