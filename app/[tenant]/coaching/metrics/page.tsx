import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { MetricsScreen } from "#components/coaching/metrics-screen.tsx";
import { ClosedPart } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { getCoachingMetrics } from "#lib/coaching/get-coaching-metrics.ts";
import { CoachingMetricsQuery } from "#lib/coaching/metric-schemas.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Coaching metrics" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function CoachingMetricsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/coaching/metrics`);
  if (!covers(ctx.actor.areas.stats, "read")) return <ClosedPart needs={["stats"]} />;
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const query = CoachingMetricsQuery.safeParse({
    ...scope.filter,
    metric: single(search.metric),
    person: single(search.person),
  });
  const client = queryClientForRequest();
  if (query.success) {
    await client.prefetchQuery({
      queryKey: coachingKeys.metrics(tenant, query.data),
      queryFn: () => getCoachingMetrics({ ctx, input: query.data }),
    });
  }
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <MetricsScreen tenant={tenant} seesCalls={covers(ctx.actor.areas.calls, "read")} />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
