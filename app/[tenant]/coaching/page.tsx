import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { QueueScreen } from "#components/coaching/queue-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { listCoachingQueue } from "#lib/coaching/list-coaching-queue.ts";
import { listCoachingTabs } from "#lib/coaching/list-coaching-tabs.ts";
import { listUncoachedPeople } from "#lib/coaching/list-uncoached-people.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { UncoachedPeopleQuery } from "#lib/coaching/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";

export const metadata: Metadata = { title: "Coaching queue" };

export default async function CoachingQueuePage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<PageSearch>;
}) {
  const { tenant } = await props.params;
  const base = `/${tenant}/coaching`;
  const ctx = await tenantPage(tenant, base);
  const [first] = listCoachingTabs(tenant, ctx.actor.areas);
  if (!first) return null;
  if (first.href !== base) redirect(first.href);
  const search = await props.searchParams;
  const scope = await findPageScope({ ctx, search });
  const queue = { ...scope.filter, limit: 50 };
  const people = UncoachedPeopleQuery.safeParse({
    ...scope.filter,
    ...(search.silent && { silent: [search.silent].flat()[0] }),
  });
  const client = queryClientForRequest();
  await Promise.all([
    client.prefetchInfiniteQuery({
      queryKey: coachingKeys.queue(tenant, queue),
      queryFn: () => listCoachingQueue({ ctx, input: queue }),
      initialPageParam: null,
    }),
    people.success
      ? client.prefetchQuery({
          queryKey: coachingKeys.people(tenant, people.data),
          queryFn: () => listUncoachedPeople({ ctx, input: people.data }),
        })
      : null,
  ]);
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <ScopeProvider tenant={tenant} scope={scope}>
          <QueueScreen tenant={tenant} />
        </ScopeProvider>
      </ServedQueries>
    </PageBody>
  );
}
