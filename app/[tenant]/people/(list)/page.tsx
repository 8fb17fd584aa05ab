import type { Metadata } from "next";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { toPeopleFilter } from "#components/people/people-filter-values.ts";
import { PeopleScreen } from "#components/people/people-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { listPeople } from "#lib/people/list-people.ts";
import { listPeopleFilters } from "#lib/people/list-people-filters.ts";
import { ListPeopleQuery } from "#lib/people/schemas.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "People" };

const single = (value: string | string[] | undefined) => [value].flat()[0] ?? null;

export default async function PeoplePage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/people`);
  if (!covers(ctx.actor.areas.people, "read"))
    return <ClosedPage title="People" needs={["people"]} backHref={`/${tenant}`} />;
  const search = await props.searchParams;
  const filter = toPeopleFilter({
    words: single(search.words),
    state: single(search.state),
    team: single(search.team),
    workspace: single(search.workspace),
  });
  const query = ListPeopleQuery.safeParse(filter);
  const [options, page] = await Promise.all([
    listPeopleFilters({ ctx }),
    query.success ? listPeople({ ctx, input: query.data }) : null,
  ]);
  return (
    <>
      <PageHeader title="People" />
      <PageBody>
        <PeopleScreen tenant={tenant} options={options} first={page && { filter, page, at: Date.now() }} />
      </PageBody>
    </>
  );
}
