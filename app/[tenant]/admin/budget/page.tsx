import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { BudgetScreen } from "#components/budget/budget-screen.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { getBudget } from "#lib/connections/budget/get-budget.ts";
import { budgetKeys } from "#lib/connections/budget/query-keys.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Budget" };

interface BudgetPageProps {
  params: Promise<{ tenant: string }>;
}

export default async function BudgetPage({ params }: BudgetPageProps) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/budget`);
  if (!covers(ctx.actor.areas.settings, "read")) {
    return <ClosedPage title="Budget" needs={["settings"]} backHref={`/${tenant}`} />;
  }
  const client = queryClientForRequest();
  await client.prefetchQuery({ queryKey: budgetKeys.report(tenant), queryFn: () => getBudget({ ctx }) });
  return (
    <>
      <PageHeader title="Budget" />
      <PageBody>
        <ServedQueries state={dehydrate(client)}>
          <BudgetScreen tenant={tenant} />
        </ServedQueries>
      </PageBody>
    </>
  );
}
