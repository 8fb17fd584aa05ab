import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { NotesScreen } from "#components/coaching/notes-screen.tsx";
import { ClosedPart } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { listCoachingNotes } from "#lib/coaching/list-coaching-notes.ts";
import { listNoteChoices } from "#lib/coaching/list-note-choices.ts";
import { CoachingNotesQuery } from "#lib/coaching/note-schemas.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Coaching notes" };

const single = (value: string | string[] | undefined) => [value].flat()[0];

export default async function CoachingNotesPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/coaching/notes`);
  if (!covers(ctx.actor.areas.calls, "read")) return <ClosedPart needs={["calls"]} />;
  const search = await props.searchParams;
  const zone = viewerZone((await cookies()).get("zone")?.value);
  const own = { view: single(search.view), person: single(search.person) };
  const query = CoachingNotesQuery.safeParse({ zone, ...own });
  const client = queryClientForRequest();
  await Promise.all([
    query.success
      ? client.prefetchInfiniteQuery({
          queryKey: coachingKeys.notes(tenant, query.data),
          queryFn: () => listCoachingNotes({ ctx, input: query.data }),
          initialPageParam: null,
        })
      : null,
    client.prefetchQuery({
      queryKey: coachingKeys.noteChoices(tenant),
      queryFn: () => listNoteChoices({ ctx }),
    }),
  ]);
  return (
    <PageBody>
      <ServedQueries state={dehydrate(client)}>
        <NotesScreen tenant={tenant} zone={zone} />
      </ServedQueries>
    </PageBody>
  );
}
