import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ConversationsScreen } from "#components/calls/conversations-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { SavedViewsMenu } from "#components/saved-views/saved-views-menu.tsx";
import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage(props: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/reports`);
  if (!covers(ctx.actor.areas.calls, "read")) return null;
  const options = await listCallFilters({ ctx });
  const zone = viewerZone((await cookies()).get("zone")?.value);
  return (
    <PageBody>
      <ConversationsScreen
        tenant={tenant}
        options={options}
        zone={zone}
        aside={<SavedViewsMenu tenant={tenant} screen="reports" thing="report" isAdmin={isAdmin(ctx)} />}
      />
    </PageBody>
  );
}
