import type { Metadata } from "next";
import { ProspectsScreen } from "#components/flows/prospects/prospects-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Prospects in flows" };

export default async function ProspectsPage(props: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/flows/prospects`);
  if (!covers(ctx.actor.areas.flows, "read")) return null;
  return (
    <PageBody>
      <ProspectsScreen tenant={tenant} mayChange={covers(ctx.actor.areas.flows, "write")} />
    </PageBody>
  );
}
