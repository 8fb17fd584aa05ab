import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { readSearch } from "#components/search/search-input.ts";
import { SearchStart } from "#components/search/search-start.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { listSearchFilters } from "#lib/search/list-search-filters.ts";
import { SearchQuery } from "#lib/search/schemas.ts";
import { searchCalls } from "#lib/search/search-calls.ts";
import { getMirrorMark } from "#lib/sync/get-mirror-mark.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { SearchClient } from "./search-client.tsx";

export const metadata: Metadata = { title: "Search" };

export default async function SearchPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/search`);
  const { areas } = ctx.actor;
  if (!covers(areas.transcripts, "read") || !covers(areas.calls, "read")) {
    return <ClosedPage title="Search" needs={["transcripts", "calls"]} backHref={`/${tenant}`} />;
  }
  const zone = viewerZone((await cookies()).get("zone")?.value);
  const input = readSearch(await props.searchParams, zone);
  const query = input === null ? null : SearchQuery.safeParse(input);
  const [options, results, mark] = await Promise.all([
    listSearchFilters({ ctx }),
    query?.success ? searchCalls({ ctx, input: query.data }) : null,
    getMirrorMark({ ctx }),
  ]);
  return (
    <>
      <PageHeader title="Search" />
      <PageBody>
        <SearchClient
          tenant={tenant}
          options={options}
          first={input && results && { filter: input, page: results, at: Date.now() }}
          zone={zone}
          note={
            mark.copying === null ? null : (
              <Callout tone="info">
                Calls are still being copied, the newest first. Older ones can be found as they arrive.
              </Callout>
            )
          }
          start={<SearchStart tenant={tenant} />}
          waiting={<TableSkeleton rows={8} label="Searching" />}
          isAdmin={isAdmin(ctx)}
        />
      </PageBody>
    </>
  );
}
