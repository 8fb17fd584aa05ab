import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ActivityScreen } from "#components/activity/activity-screen.tsx";
import { CountersExplained } from "#components/activity/counters-explained.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { getActivity } from "#lib/activity/get-activity.ts";
import { activityKeys } from "#lib/activity/query-keys.ts";
import { ActivityQuery } from "#lib/activity/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Activity" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function ActivityPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/activity`);
  if (!covers(ctx.actor.areas.stats, "read")) return null;
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const own = { counter: single(search.counter), pace: single(search.pace), person: single(search.person) };
  const query = ActivityQuery.safeParse({ ...scope.filter, ...own });
  const client = queryClientForRequest();
  if (query.success) {
    await client.prefetchQuery({
      queryKey: activityKeys.table(tenant, query.data),
      queryFn: () => getActivity({ ctx, input: query.data }),
    });
  }
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <ActivityScreen
            tenant={tenant}
            seesCalls={covers(ctx.actor.areas.calls, "read")}
            explained={<CountersExplained />}
          />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
