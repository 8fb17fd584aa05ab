import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { LibraryScreen } from "#components/library/library-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { listFolders } from "#lib/library/list-folders.ts";
import { listLibraryItems } from "#lib/library/list-library-items.ts";
import { LibraryQuery } from "#lib/library/schemas.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/library`);
  const { areas } = ctx.actor;
  if (!covers(areas.library, "read") || !covers(areas.calls, "read")) {
    return <ClosedPage title="Library" needs={["library", "calls"]} backHref={`/${tenant}`} />;
  }
  const query = LibraryQuery.safeParse(await props.searchParams);
  if (!query.success) notFound();
  const { folder: wanted, q } = query.data;
  const { folders, asOf } = await listFolders({ ctx });
  const folder = wanted
    ? folders.find(({ id }) => id === wanted)
    : (folders.find(({ items }) => items > 0) ?? folders[0]);
  if (wanted && !folder) notFound();
  const asked = q ? { q } : folder ? { folder: folder.id } : null;
  return (
    <>
      <PageHeader title="Library" />
      <PageBody>
        <LibraryScreen
          tenant={tenant}
          folders={folders}
          folder={folder ?? null}
          asOf={asOf}
          first={
            asked && { filter: asked, page: await listLibraryItems({ ctx, input: asked }), at: Date.now() }
          }
        />
      </PageBody>
    </>
  );
}
