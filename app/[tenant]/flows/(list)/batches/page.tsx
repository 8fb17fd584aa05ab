import type { Metadata } from "next";
import { BatchesScreen } from "#components/flows/batches/batches-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Batches" };

export default async function BatchesPage(props: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/flows/batches`);
  if (!covers(ctx.actor.areas.flows, "read")) return null;
  return (
    <PageBody>
      <BatchesScreen tenant={tenant} />
    </PageBody>
  );
}
