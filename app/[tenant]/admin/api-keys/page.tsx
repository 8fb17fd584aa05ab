import type { Metadata } from "next";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ApiKeysScreen } from "#components/tenancy/api-keys/api-keys-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { listApiKeys } from "#lib/tenancy/api-keys/list-api-keys.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

export const metadata: Metadata = { title: "API keys" };

export default async function ApiKeysPage({ params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/api-keys`);
  if (!covers(ctx.actor.areas.settings, "read") || !isAdmin(ctx)) {
    return <ClosedPage title="API keys" needs={"admins"} backHref={`/${tenant}`} />;
  }
  const keys = await listApiKeys({ ctx });
  return (
    <>
      <PageHeader title="API keys" />
      <PageBody className="max-w-5xl">
        <ApiKeysScreen tenant={tenant} keys={keys} mayChange={covers(ctx.actor.areas.settings, "write")} />
      </PageBody>
    </>
  );
}
