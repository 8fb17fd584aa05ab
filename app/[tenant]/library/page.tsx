import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { LibraryScreen } from "#components/library/library-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { listFolderItems } from "#lib/library/list-folder-items.ts";
import { listFolders } from "#lib/library/list-folders.ts";
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
    return <ClosedPage title="Library" backHref={`/${tenant}`} />;
  }
  const query = LibraryQuery.safeParse(await props.searchParams);
  if (!query.success) notFound();
  const folders = await listFolders({ ctx });
  const wanted = query.data.folder;
  const folder = wanted
    ? folders.find(({ id }) => id === wanted)
    : (folders.find(({ items }) => items > 0) ?? folders[0]);
  if (wanted && !folder) notFound();
  const page = folder
    ? await listFolderItems({ ctx, input: { folder: folder.id, after: query.data.after } })
    : null;
  return (
    <>
      <PageHeader title="Library" />
      <PageBody>
        <LibraryScreen tenant={tenant} folders={folders} open={folder && page ? { folder, page } : null} />
      </PageBody>
    </>
  );
}
