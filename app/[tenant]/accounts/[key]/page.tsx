import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AccountScreen } from "#components/accounts/account-screen.tsx";
import { AssignPeopleLink } from "#components/flows/assign-people-link.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { getAccount } from "#lib/accounts/get-account.ts";
import { AccountParams } from "#lib/accounts/schemas.ts";
import { AppError } from "#lib/errors.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

interface AccountPageProps {
  params: Promise<{ tenant: string; key: string }>;
}

/** Pages get a segment of the address as it was written there. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Title and page ask for the same account within one request; null where calls are closed to the member. */
const loadAccount = cache(async (tenant: string, segment: string) => {
  const ctx = await tenantPage(tenant, `/${tenant}/accounts/${segment}`);
  if (!covers(ctx.actor.areas.calls, "read")) return null;
  const params = AccountParams.safeParse({ key: decoded(segment) });
  if (!params.success) notFound();
  try {
    return { ctx, account: await getAccount({ ctx, input: params.data }) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata(props: AccountPageProps): Promise<Metadata> {
  const { tenant, key } = await props.params;
  return { title: (await loadAccount(tenant, key))?.account.key ?? "Account" };
}

export default async function AccountPage(props: AccountPageProps) {
  const { tenant, key } = await props.params;
  const loaded = await loadAccount(tenant, key);
  if (!loaded) return <ClosedPage title="Account" needs={["calls"]} backHref={`/${tenant}`} />;
  const { ctx, account } = loaded;
  return (
    <>
      <PageHeader title={account.key} parents={[{ label: "Accounts", href: `/${tenant}/accounts` }]} />
      <PageBody>
        <AccountScreen
          tenant={tenant}
          account={account}
          linksPeople={covers(ctx.actor.areas.people, "read")}
          {...(covers(ctx.actor.areas.flows, "write") && {
            peopleActions: (
              <AssignPeopleLink tenant={tenant} from={{ account: account.key }}>
                Put them into a flow
              </AssignPeopleLink>
            ),
          })}
        />
      </PageBody>
    </>
  );
}
