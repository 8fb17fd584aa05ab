import type { Metadata } from "next";
import { toFlowsFilter } from "#components/flows/flow-filter-values.ts";
import { FlowsScreen } from "#components/flows/flows-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { listFlowFilters } from "#lib/flows/list-flow-filters.ts";
import { listFlows } from "#lib/flows/list-flows.ts";
import { ListFlowsQuery } from "#lib/flows/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Flows" };

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

export default async function FlowsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/flows`);
  if (!covers(ctx.actor.areas.flows, "read")) return null;
  const search = await props.searchParams;
  const filter = toFlowsFilter({
    name: single(search.name),
    visibility: single(search.visibility),
    owner: single(search.owner),
    folder: single(search.folder),
    workspace: single(search.workspace),
  });
  const query = ListFlowsQuery.safeParse(filter);
  const [options, page] = await Promise.all([
    listFlowFilters({ ctx }),
    query.success ? listFlows({ ctx, input: query.data }) : null,
  ]);
  return (
    <PageBody>
      <FlowsScreen tenant={tenant} options={options} first={page && { filter, page, at: Date.now() }} />
    </PageBody>
  );
}
