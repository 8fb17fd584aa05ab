import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { InteractionScreen } from "#components/activity/interaction/interaction-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { getInteraction } from "#lib/interaction/get-interaction.ts";
import { interactionKeys } from "#lib/interaction/query-keys.ts";
import { InteractionQuery } from "#lib/interaction/schemas.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Interaction" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function InteractionPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/activity/interaction`);
  if (!covers(ctx.actor.areas.stats, "read")) return null;
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const own = { metric: single(search.metric), pace: single(search.pace), person: single(search.person) };
  const query = InteractionQuery.safeParse({ ...scope.filter, ...own });
  const client = queryClientForRequest();
  if (query.success) {
    await client.prefetchQuery({
      queryKey: interactionKeys.table(tenant, query.data),
      queryFn: () => getInteraction({ ctx, input: query.data }),
    });
  }
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <InteractionScreen tenant={tenant} seesCalls={covers(ctx.actor.areas.calls, "read")} />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
