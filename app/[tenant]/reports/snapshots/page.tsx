import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { SnapshotsScreen } from "#components/reports/snapshots-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";

export const metadata: Metadata = { title: "Snapshots" };

export default async function SnapshotsPage(props: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await props.params;
  await tenantPage(tenant, `/${tenant}/reports/snapshots`);
  return (
    <PageBody>
      <SnapshotsScreen tenant={tenant} />
    </PageBody>
  );
}
