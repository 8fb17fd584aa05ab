import type { Metadata } from "next";
import { AccountsScreen } from "#components/accounts/accounts-screen.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { listAccounts } from "#lib/accounts/list-accounts.ts";
import { type ListAccountsFilter, ListAccountsQuery } from "#lib/accounts/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/accounts`);
  if (!covers(ctx.actor.areas.calls, "read"))
    return <ClosedPage title="Accounts" needs={["calls"]} backHref={`/${tenant}`} />;
  const name = [(await props.searchParams).name].flat()[0];
  const filter: ListAccountsFilter = name ? { name } : {};
  const query = ListAccountsQuery.safeParse(filter);
  const page = query.success ? await listAccounts({ ctx, input: query.data }) : null;
  return (
    <>
      <PageHeader title="Accounts" />
      <PageBody>
        <AccountsScreen tenant={tenant} first={page && { filter, page, at: Date.now() }} />
      </PageBody>
    </>
  );
}
