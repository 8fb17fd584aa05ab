import type { Metadata } from "next";
import { cookies } from "next/headers";
import { readCallFilters, toListFilter } from "#components/calls/call-filter-values.ts";
import { CallsScreen } from "#components/calls/calls-screen.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { SavedViewsMenu } from "#components/saved-views/saved-views-menu.tsx";
import { callColumns } from "#lib/calls/choices.ts";
import { getTableSettings } from "#lib/calls/get-table-settings.ts";
import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { listCalls } from "#lib/calls/list-calls.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

export const metadata: Metadata = { title: "Calls" };

type Search = Record<string, string | string[] | undefined>;

export default async function CallsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Search>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/calls`);
  if (!covers(ctx.actor.areas.calls, "read"))
    return <ClosedPage title="Calls" needs={["calls"]} backHref={`/${tenant}`} />;
  const search = await props.searchParams;
  const zone = viewerZone((await cookies()).get("zone")?.value);
  const filter = toListFilter(readCallFilters(search), zone);
  const query = ListCallsQuery.safeParse(filter);
  const [options, settings, page] = await Promise.all([
    listCallFilters({ ctx }),
    getTableSettings({ ctx }),
    query.success ? listCalls({ ctx, input: query.data }) : null,
  ]);
  return (
    <>
      <PageHeader title="Calls" />
      <PageBody>
        <CallsScreen
          tenant={tenant}
          options={options}
          first={page && { filter, page, at: Date.now() }}
          zone={zone}
          connectionHref={isAdmin(ctx) ? `/${tenant}/admin/connection` : null}
          hasCalls={options.hasCalls}
          settings={settings}
          offered={callColumns.filter(
            (column) => column !== "score" || covers(ctx.actor.areas.scorecards, "read"),
          )}
          mayAssign={covers(ctx.actor.areas.flows, "write")}
          policyHref={isAdmin(ctx) ? `/${tenant}/admin/privacy` : null}
          aside={<SavedViewsMenu tenant={tenant} screen="calls" thing="view" isAdmin={isAdmin(ctx)} />}
        />
      </PageBody>
    </>
  );
}
