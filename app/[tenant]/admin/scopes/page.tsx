import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ConnectButton } from "#components/connection/connect-button.tsx";
import { ClosedPart } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { scopesKey } from "#components/scopes/scopes-options.ts";
import { ScopesScreen } from "#components/scopes/scopes-screen.tsx";
import { getScopeMatrix } from "#lib/connections/scopes/get-scope-matrix.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Scopes" };

interface ScopesPageProps {
  params: Promise<{ tenant: string }>;
}

export default async function ScopesPage({ params }: ScopesPageProps) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/scopes`);
  const header = <PageHeader title="Scopes" />;
  if (!covers(ctx.actor.areas.settings, "read")) {
    return (
      <>
        {header}
        <ClosedPart needs={["settings"]} backHref={`/${tenant}`} />
      </>
    );
  }
  const client = queryClientForRequest();
  await client.prefetchQuery({ queryKey: scopesKey(tenant), queryFn: () => getScopeMatrix({ ctx }) });
  const mayReconnect = covers(ctx.actor.areas.settings, "write");
  return (
    <>
      {header}
      <PageBody className="max-w-6xl">
        <ServedQueries state={dehydrate(client)}>
          <ScopesScreen
            tenant={tenant}
            reconnect={mayReconnect ? <ConnectButton tenant={tenant} label="Reconnect" isPrimary /> : null}
          />
        </ServedQueries>
      </PageBody>
    </>
  );
}
