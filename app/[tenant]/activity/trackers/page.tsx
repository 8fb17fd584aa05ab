import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { TrackersScreen } from "#components/activity/trackers/trackers-screen.tsx";
import { ClosedPart } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { listSubjects } from "#lib/trackers/list-subjects.ts";
import { trackerKeys } from "#lib/trackers/query-keys.ts";
import { SubjectsQuery } from "#lib/trackers/schemas.ts";

export const metadata: Metadata = { title: "Trackers and topics" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function TrackersPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/activity/trackers`);
  if (!covers(ctx.actor.areas.stats, "read")) return null;
  if (!covers(ctx.actor.areas.calls, "read")) {
    return <ClosedPart needs={["calls"]} backHref={`/${tenant}/activity`} backLabel="Go to activity" />;
  }
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const query = SubjectsQuery.safeParse({ ...scope.filter, kind: single(search.kind) });
  const client = queryClientForRequest();
  if (query.success) {
    await client.prefetchQuery({
      queryKey: trackerKeys.list(tenant, query.data),
      queryFn: () => listSubjects({ ctx, input: query.data }),
    });
  }
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <TrackersScreen tenant={tenant} />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
