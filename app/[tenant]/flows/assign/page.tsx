import type { Metadata } from "next";
import { ProspectsStep } from "#components/flows/assign/prospects-step.tsx";
import { WizardSteps } from "#components/flows/assign/wizard-steps.tsx";
import { AssignButton } from "#components/flows/assign-button.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { getAssignAccess } from "#lib/flows/get-assign-access.ts";
import { FlowParams } from "#lib/flows/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { loadBatch } from "../batches/load-batch.ts";

export const metadata: Metadata = { title: "Assign prospects" };

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

export default async function AssignPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/flows/assign`);
  const title = "Assign prospects";
  if (!covers(ctx.actor.areas.flows, "read"))
    return <ClosedPage title={title} needs={["flows"]} backHref={`/${tenant}`} />;
  const search = await props.searchParams;
  const access = await getAssignAccess({ ctx });
  const flow = FlowParams.safeParse({ flowId: single(search.flow) });
  const instead = single(search.instead);
  return (
    <>
      <PageHeader title={title} parents={[{ label: "Flows", href: `/${tenant}/flows` }]} />
      <WizardSteps tenant={tenant} batch={null} step="prospects" />
      <PageBody className="max-w-6xl">
        {access.isOpen ? (
          <ProspectsStep
            tenant={tenant}
            flowId={flow.success ? flow.data.flowId : null}
            instead={instead === null ? null : await loadBatch(tenant, instead)}
            call={single(search.call)}
            account={single(search.account)}
            batchId={single(search.batch)}
          />
        ) : (
          <AssignButton tenant={tenant} access={access} />
        )}
      </PageBody>
    </>
  );
}
