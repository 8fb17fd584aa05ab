import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PeopleReportScreen } from "#components/reports/people-report-screen.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Report on people" };

export default async function PeopleReportPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/reports/people`);
  if (!covers(ctx.actor.areas.stats, "read")) return null;
  const scope = await findPageScope({ ctx, search: await props.searchParams });
  return (
    <PageBody>
      <ScopeProvider tenant={tenant} scope={scope}>
        <PeopleReportScreen tenant={tenant} />
      </ScopeProvider>
    </PageBody>
  );
}
