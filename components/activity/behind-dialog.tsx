import { useQuery } from "#components/query/use-query.ts";
import { CallsBehindDialog } from "#components/scope-bar/calls-behind-dialog.tsx";
import { counters } from "#lib/activity/choices.ts";
import type { ActivityCallsQuery } from "#lib/activity/schemas.ts";
import { activityCallsOptions } from "./activity-options.ts";

export interface BehindDialogProps {
  tenant: string;
  query: ActivityCallsQuery;
  name: string | null;
  onClose: () => void;
}

/** The calls that Gong lists behind one count. */
export default function BehindDialog({ tenant, query, name, onClose }: BehindDialogProps) {
  const found = useQuery(activityCallsOptions(tenant, query));
  const label = counters.find(({ id }) => id === query.counter)?.label ?? "";
  const title = name ? `${label}: ${name}` : label;
  return <CallsBehindDialog tenant={tenant} title={title} found={found} onClose={onClose} />;
}
