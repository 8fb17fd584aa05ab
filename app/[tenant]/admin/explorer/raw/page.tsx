import type { Metadata } from "next";
import { RawScreen } from "#components/explorer/raw/raw-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Raw request · Explorer" };

interface RawPageProps {
  params: Promise<{ tenant: string }>;
}

export default async function RawPage({ params }: RawPageProps) {
  const { tenant } = await params;
  const { actor } = await tenantPage(tenant, `/${tenant}/admin/explorer/raw`);
  if (!covers(actor.areas.settings, "read")) return null;
  const maySend = covers(actor.areas.settings, "write") && (actor.role === "owner" || actor.role === "admin");
  return (
    <RawScreen
      tenant={tenant}
      closedBecause={
        maySend ? null : "Owners and admins who may change the administration send raw requests."
      }
    />
  );
}
