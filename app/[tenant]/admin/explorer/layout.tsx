import { dehydrate } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ExplorerFrame } from "#components/explorer/explorer-frame.tsx";
import { explorerKeys } from "#components/explorer/explorer-requests.ts";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { areaWords } from "#components/tenancy/area-words.ts";
import { listExplorerOperations } from "#lib/explorer/list-explorer-operations.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";

interface ExplorerLayoutProps {
  children: ReactNode;
  params: Promise<{ tenant: string }>;
}

export default async function ExplorerLayout({ children, params }: ExplorerLayoutProps) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/explorer`);
  if (!covers(ctx.actor.areas.settings, "read")) {
    return <ClosedPage title="Explorer" needs={["settings"]} backHref={`/${tenant}`} />;
  }
  const client = queryClientForRequest();
  await client.prefetchQuery({
    queryKey: explorerKeys.catalogue(tenant),
    queryFn: () => listExplorerOperations({ ctx }),
  });
  return (
    <ServedQueries state={dehydrate(client)}>
      <ExplorerFrame tenant={tenant} areaNames={areaWords}>
        {children}
      </ExplorerFrame>
    </ServedQueries>
  );
}
