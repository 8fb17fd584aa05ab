import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { SyncScreen } from "#components/sync/sync-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { getGapReport } from "#lib/sync/months/get-gap-report.ts";
import { syncKeys } from "#lib/sync/query-keys.ts";
import { getSyncStatus } from "#lib/sync/status/get-sync-status.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Sync" };

interface SyncPageProps {
  params: Promise<{ tenant: string }>;
}

export default async function SyncPage({ params }: SyncPageProps) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/sync`);
  const { settings } = ctx.actor.areas;
  if (!covers(settings, "read"))
    return <ClosedPage title="Sync" needs={["settings"]} backHref={`/${tenant}`} />;
  const client = queryClientForRequest();
  await Promise.all([
    client.prefetchQuery({ queryKey: syncKeys.status(tenant), queryFn: () => getSyncStatus({ ctx }) }),
    client.prefetchQuery({ queryKey: syncKeys.months(tenant), queryFn: () => getGapReport({ ctx }) }),
  ]);
  return (
    <>
      <PageHeader title="Sync" />
      <PageBody>
        <ServedQueries state={dehydrate(client)}>
          <SyncScreen tenant={tenant} mayChange={covers(settings, "write")} />
        </ServedQueries>
      </PageBody>
    </>
  );
}
