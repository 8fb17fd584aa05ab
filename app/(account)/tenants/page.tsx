import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CreateTenantForm } from "#components/tenancy/create-tenant-form.tsx";
import { TenantList } from "#components/tenancy/tenant-list.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { connectProblemOf } from "#lib/connections/connect/connect-problems.ts";
import { env } from "#lib/env.ts";
import { personPage } from "#lib/http/page-context.ts";
import { listOwnTenants } from "#lib/tenancy/list-own-tenants.ts";

export const metadata: Metadata = { title: "Tenants" };

interface PageInput {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TenantsPage({ searchParams }: PageInput) {
  const session = await personPage("/tenants");
  const { enter, connect } = await searchParams;
  const problem = connectProblemOf(connect);
  const tenants = await listOwnTenants({ session });
  const [only] = tenants;
  if (enter !== undefined && only && tenants.length === 1) redirect(`/${only.slug}`);
  const { host } = new URL(env().NEXTAUTH_URL);
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 className="text-2xl font-semibold tracking-tight text-ink">
          {only ? "Tenants" : `Welcome, ${session.name}`}
        </h1>
        {only ? null : (
          <p className="text-base text-ink-2">
            Name your company to begin, or open the invitation link that a colleague sent you.
          </p>
        )}
      </div>
      {problem ? (
        <Callout tone="danger" title={problem.sentence}>
          {problem.nextStep}
        </Callout>
      ) : null}
      {only ? (
        <Card title="Yours" isFlush>
          <TenantList tenants={tenants} />
        </Card>
      ) : null}
      <Card
        title={only ? "New tenant" : "Your company"}
        description={only ? "For another company with a Gong account of its own." : undefined}
      >
        <div className="max-w-md">
          <CreateTenantForm host={host} />
        </div>
      </Card>
    </>
  );
}
