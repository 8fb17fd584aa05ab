import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { SchedulesScreen } from "#components/reports/schedules-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";

export const metadata: Metadata = { title: "Reports by mail" };

export default async function SchedulesPage(props: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await props.params;
  await tenantPage(tenant, `/${tenant}/reports/schedules`);
  return (
    <PageBody>
      <SchedulesScreen tenant={tenant} />
    </PageBody>
  );
}
