import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ScorecardsScreen } from "#components/coaching/scorecards-screen.tsx";
import { ClosedPart } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { getScorecards } from "#lib/scorecards/get-scorecards.ts";
import { scorecardKeys } from "#lib/scorecards/query-keys.ts";
import { ScorecardsQuery } from "#lib/scorecards/schemas.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Scorecards" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function ScorecardsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/coaching/scorecards`);
  if (!covers(ctx.actor.areas.scorecards, "read")) {
    return <ClosedPart needs={["scorecards"]} />;
  }
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const own = {
    scorecard: single(search.scorecard),
    method: single(search.method),
    by: single(search.by),
  };
  const query = ScorecardsQuery.safeParse({ ...scope.filter, ...own });
  const client = queryClientForRequest();
  if (query.success) {
    await client.prefetchQuery({
      queryKey: scorecardKeys.table(tenant, query.data),
      queryFn: () => getScorecards({ ctx, input: query.data }),
    });
  }
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <ScorecardsScreen tenant={tenant} seesCalls={covers(ctx.actor.areas.calls, "read")} />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
