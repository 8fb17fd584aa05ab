import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { tenantKeys } from "#components/tenancy/settings/tenant-requests.ts";
import { TenantScreen } from "#components/tenancy/settings/tenant-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { listMetricRanges } from "#lib/interaction/list-metric-ranges.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { getTenant } from "#lib/tenancy/get-tenant.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { listMembers } from "#lib/tenancy/list-members.ts";
import { getRetention } from "#lib/tenancy/retention/get-retention.ts";

export const metadata: Metadata = { title: "Tenant" };

export default async function TenantPage({ params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/tenant`);
  if (!covers(ctx.actor.areas.settings, "read"))
    return <ClosedPage title="Tenant" needs={["settings"]} backHref={`/${tenant}`} />;
  const client = queryClientForRequest();
  const [settings, members, ranges] = await Promise.all([
    getTenant({ ctx }),
    listMembers({ ctx }),
    listMetricRanges({ ctx }),
    client.prefetchQuery({ queryKey: tenantKeys.retention(tenant), queryFn: () => getRetention({ ctx }) }),
  ]);
  return (
    <>
      <PageHeader title="Tenant" />
      <PageBody className="max-w-5xl">
        <ServedQueries state={dehydrate(client)}>
          <TenantScreen
            settings={settings}
            mayChange={isAdmin(ctx) && covers(ctx.actor.areas.settings, "write")}
            isOwner={ctx.actor.role === "owner"}
            members={members.length}
            ranges={ranges}
            today={new Date().toISOString().slice(0, 10)}
          />
        </ServedQueries>
      </PageBody>
    </>
  );
}
