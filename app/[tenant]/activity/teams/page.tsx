import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { TeamsScreen } from "#components/activity/teams/teams-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { compareTeams } from "#lib/interaction/compare-teams.ts";
import { interactionKeys } from "#lib/interaction/query-keys.ts";
import { CompareTeamsQuery } from "#lib/interaction/schemas.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Teams" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function TeamsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/activity/teams`);
  if (!covers(ctx.actor.areas.stats, "read")) return null;
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const own = { metric: single(search.metric), pace: single(search.pace), teams: single(search.teams) };
  const query = CompareTeamsQuery.safeParse({ ...scope.filter, ...own });
  const client = queryClientForRequest();
  if (query.success) {
    await client.prefetchQuery({
      queryKey: interactionKeys.teams(tenant, query.data),
      queryFn: () => compareTeams({ ctx, input: query.data }),
    });
  }
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <TeamsScreen tenant={tenant} seesCalls={covers(ctx.actor.areas.calls, "read")} />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
