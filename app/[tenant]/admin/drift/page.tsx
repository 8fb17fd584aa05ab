import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { driftKey } from "#components/drift/drift-options.ts";
import { DriftScreen } from "#components/drift/drift-screen.tsx";
import { ClosedPart } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { listDrift } from "#lib/connections/drift/list-drift.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "API changes" };

interface DriftPageProps {
  params: Promise<{ tenant: string }>;
}

export default async function DriftPage({ params }: DriftPageProps) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/drift`);
  const header = <PageHeader title="API changes" />;
  if (!covers(ctx.actor.areas.settings, "read")) {
    return (
      <>
        {header}
        <ClosedPart needs={["settings"]} backHref={`/${tenant}`} />
      </>
    );
  }
  const client = queryClientForRequest();
  await client.prefetchQuery({ queryKey: driftKey(tenant), queryFn: () => listDrift({ ctx }) });
  return (
    <>
      {header}
      <PageBody>
        <ServedQueries state={dehydrate(client)}>
          <DriftScreen tenant={tenant} />
        </ServedQueries>
      </PageBody>
    </>
  );
}
