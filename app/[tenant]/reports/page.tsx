import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ConversationsScreen } from "#components/calls/conversations-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ReportActions } from "#components/reports/report-actions.tsx";
import { SavedViewsMenu } from "#components/saved-views/saved-views-menu.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/reports`);
  if (!covers(ctx.actor.areas.calls, "read")) redirect(`/${tenant}/reports/people`);
  const options = await listCallFilters({ ctx });
  const scope = await findPageScope({ ctx, search: await props.searchParams });
  return (
    <PageBody>
      <ScopeProvider tenant={tenant} scope={scope}>
        <ConversationsScreen
          tenant={tenant}
          options={options}
          aside={
            <>
              <ReportActions tenant={tenant} report="conversations" />
              <SavedViewsMenu tenant={tenant} screen="reports" thing="report" isAdmin={isAdmin(ctx)} />
            </>
          }
        />
      </ScopeProvider>
    </PageBody>
  );
}
