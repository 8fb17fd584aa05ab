import { dehydrate } from "@tanstack/react-query";
import { EyeOff } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PersonInteraction } from "#components/activity/interaction/person-interaction.tsx";
import { PersonNotes } from "#components/coaching/person-notes.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PersonFigures } from "#components/overview/person-figures.tsx";
import { PersonScreen } from "#components/people/person-screen.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { ScopeProvider } from "#components/scope-bar/scope-provider.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { AppError } from "#lib/errors.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { overviewKeys } from "#lib/overview/query-keys.ts";
import { getPerson } from "#lib/people/get-person.ts";
import { type PersonDetail, PersonParams } from "#lib/people/schemas.ts";
import { findPageScope, type PageSearch } from "#lib/team-scope/find-page-scope.ts";
import { type AreaLevels, covers } from "#lib/tenancy/areas.ts";

const more = [
  { area: "calls", label: "Their calls", path: "calls?participant=" },
  { area: "stats", label: "Their activity", path: "activity?person=" },
  { area: "stats", label: "Their interaction over time", path: "activity/interaction?person=" },
  { area: "scorecards", label: "Their scorecards", path: "coaching/scorecards?open=answers&person=" },
  { area: "flows", label: "Their flows", path: "flows?owner=" },
] as const;

/** Where more is told about a person, as far as the viewer may look. */
function linksOf(tenant: string, { id, showsFigures }: PersonDetail, areas: AreaLevels) {
  return more
    .filter(({ area }) => covers(areas[area], "read") && (showsFigures || area === "flows"))
    .map(({ label, path }) => ({ label, href: `/${tenant}/${path}${id}` }));
}

interface PersonPageProps {
  params: Promise<{ tenant: string; userId: string }>;
  searchParams: Promise<PageSearch>;
}

/** Title and page ask for the same person within one request; null where people are closed to the member. */
const loadPerson = cache(async (tenant: string, userId: string) => {
  const ctx = await tenantPage(tenant, `/${tenant}/people/${userId}`);
  if (!covers(ctx.actor.areas.people, "read")) return null;
  const params = PersonParams.safeParse({ userId });
  if (!params.success) notFound();
  try {
    return { ctx, person: await getPerson({ ctx, input: params.data }) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata(props: PersonPageProps): Promise<Metadata> {
  const { tenant, userId } = await props.params;
  return { title: (await loadPerson(tenant, userId))?.person.name ?? "Person" };
}

export default async function PersonPage(props: PersonPageProps) {
  const { tenant, userId } = await props.params;
  const loaded = await loadPerson(tenant, userId);
  if (!loaded) return <ClosedPage title="Person" needs={["people"]} backHref={`/${tenant}`} />;
  const { ctx, person } = loaded;
  const client = queryClientForRequest();
  const scope = person.showsFigures ? await findPageScope({ ctx, search: await props.searchParams }) : null;
  if (scope) {
    const { team: _team, ...rest } = scope.filter;
    const input = { ...rest, person: userId };
    await Promise.all([
      client.prefetchQuery({
        queryKey: overviewKeys.figures(tenant, input),
        queryFn: () => getOverview({ ctx, input }),
      }),
      client.prefetchQuery({
        queryKey: overviewKeys.calls(tenant, input),
        queryFn: () => listOverviewCalls({ ctx, input }),
      }),
    ]);
  }
  return (
    <>
      <PageHeader
        title={person.name}
        parents={[{ label: "People", href: `/${tenant}/people` }]}
        description={
          person.isGone || !person.isActive ? (
            <Badge>{person.isGone ? "No longer in Gong" : "Inactive in Gong"}</Badge>
          ) : null
        }
      />
      <PageBody>
        <ServedQueries state={dehydrate(client)}>
          <PersonScreen
            tenant={tenant}
            person={person}
            links={linksOf(tenant, person, ctx.actor.areas)}
            figures={
              <>
                {scope ? (
                  <ScopeProvider tenant={tenant} scope={scope}>
                    <PersonFigures tenant={tenant} person={userId} />
                    {covers(ctx.actor.areas.stats, "read") ? (
                      <PersonInteraction
                        tenant={tenant}
                        person={userId}
                        seesCalls={covers(ctx.actor.areas.calls, "read")}
                      />
                    ) : null}
                  </ScopeProvider>
                ) : (
                  <Card>
                    <EmptyState title="No figures for you to see" icon={<EyeOff />}>
                      This tenant shows you calls of your own or of your team. An owner or admin can change
                      that under Admin, Tenant.
                    </EmptyState>
                  </Card>
                )}
                {covers(ctx.actor.areas.calls, "read") ? (
                  <PersonNotes
                    tenant={tenant}
                    person={{ id: userId, name: person.name }}
                    mayWrite={person.showsFigures && !person.isGone}
                  />
                ) : null}
              </>
            }
          />
        </ServedQueries>
      </PageBody>
    </>
  );
}
