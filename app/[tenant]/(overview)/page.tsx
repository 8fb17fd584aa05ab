import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { CoachingCard } from "#components/coaching/coaching-card.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { AttentionList } from "#components/overview/attention-list.tsx";
import { FirstSteps } from "#components/overview/first-steps.tsx";
import { OverviewScreen } from "#components/overview/overview-screen.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { listCoachingQueue } from "#lib/coaching/list-coaching-queue.ts";
import { listUncoachedPeople } from "#lib/coaching/list-uncoached-people.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { getOverviewStatus } from "#lib/overview/get-overview-status.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { listOverviewPeople } from "#lib/overview/list-overview-people.ts";
import { overviewKeys } from "#lib/overview/query-keys.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}`);
  if (!covers(ctx.actor.areas.calls, "read")) return <ClosedPage title="Overview" needs={["calls"]} />;
  const showsPeople = covers(ctx.actor.areas.stats, "read");
  const [status, scope] = await Promise.all([
    getOverviewStatus({ ctx }),
    findPageScope({ ctx, search: await props.searchParams }),
  ]);
  const { filter } = scope;
  const client = queryClientForRequest();
  if (status.seesCalls) {
    await Promise.all([
      client.prefetchQuery({
        queryKey: overviewKeys.figures(tenant, filter),
        queryFn: () => getOverview({ ctx, input: filter }),
      }),
      client.prefetchQuery({
        queryKey: overviewKeys.calls(tenant, filter),
        queryFn: () => listOverviewCalls({ ctx, input: filter }),
      }),
      ...(showsPeople
        ? [
            client.prefetchQuery({
              queryKey: overviewKeys.people(tenant, filter),
              queryFn: () => listOverviewPeople({ ctx, input: filter }),
            }),
            client.prefetchInfiniteQuery({
              queryKey: coachingKeys.queue(tenant, { ...filter, limit: 5 }),
              queryFn: () => listCoachingQueue({ ctx, input: { ...filter, limit: 5 } }),
              initialPageParam: null,
            }),
            client.prefetchQuery({
              queryKey: coachingKeys.people(tenant, { ...filter, silent: 21 }),
              queryFn: () => listUncoachedPeople({ ctx, input: { ...filter, silent: 21 } }),
            }),
          ]
        : []),
    ]);
  }
  return (
    <>
      <PageHeader title="Overview" />
      <PageBody>
        {status.seesCalls ? (
          <ServedQueries state={dehydrate(client)}>
            <ScopeProvider tenant={tenant} scope={scope}>
              <OverviewScreen
                tenant={tenant}
                showsPeople={showsPeople}
                coaching={<CoachingCard tenant={tenant} />}
                aside={
                  status.attention.length > 0 ? (
                    <Card title="Needs attention" isFlush>
                      <AttentionList tenant={tenant} items={status.attention} isAdmin={isAdmin(ctx)} />
                    </Card>
                  ) : null
                }
              />
            </ScopeProvider>
          </ServedQueries>
        ) : (
          <FirstSteps
            tenant={tenant}
            isAdmin={isAdmin(ctx)}
            isConnected={status.isConnected}
            hasCalls={status.hasCalls}
          />
        )}
      </PageBody>
    </>
  );
}
