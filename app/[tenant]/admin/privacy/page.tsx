import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { privacyKeys } from "#components/privacy/privacy-options.ts";
import { PrivacyScreen } from "#components/privacy/privacy-screen.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { getPrivacyReport } from "#lib/privacy/get-privacy-report.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { listMembers } from "#lib/tenancy/list-members.ts";

export const metadata: Metadata = { title: "Privacy" };

export default async function PrivacyPage({ params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/privacy`);
  if (!covers(ctx.actor.areas.settings, "read") || !isAdmin(ctx))
    return <ClosedPage title="Privacy" needs={"admins"} backHref={`/${tenant}`} />;
  const client = queryClientForRequest();
  const [members] = await Promise.all([
    listMembers({ ctx }),
    client.prefetchQuery({
      queryKey: privacyKeys.report(tenant),
      queryFn: () => getPrivacyReport({ ctx }),
    }),
  ]);
  return (
    <>
      <PageHeader title="Privacy" />
      <PageBody className="max-w-5xl">
        <ServedQueries state={dehydrate(client)}>
          <PrivacyScreen
            tenant={tenant}
            members={members.map(({ id, name, role }) => ({ id, name, role }))}
          />
        </ServedQueries>
      </PageBody>
    </>
  );
}
