import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AssignButton } from "#components/flows/assign-button.tsx";
import { FlowBatchesCard } from "#components/flows/batches/flow-batches-card.tsx";
import { FlowScreen } from "#components/flows/flow-screen.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { AppError } from "#lib/errors.ts";
import { getAssignAccess } from "#lib/flows/get-assign-access.ts";
import { getFlow } from "#lib/flows/get-flow.ts";
import { FlowParams } from "#lib/flows/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

interface FlowPageProps {
  params: Promise<{ tenant: string; flowId: string }>;
}

/** Title and page ask for the same flow within one request; null where flows are closed to the member. */
const loadFlow = cache(async (tenant: string, flowId: string) => {
  const ctx = await tenantPage(tenant, `/${tenant}/flows/${flowId}`);
  if (!covers(ctx.actor.areas.flows, "read")) return null;
  const params = FlowParams.safeParse({ flowId });
  if (!params.success) notFound();
  try {
    return await getFlow({ ctx, input: params.data });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata(props: FlowPageProps): Promise<Metadata> {
  const { tenant, flowId } = await props.params;
  return { title: (await loadFlow(tenant, flowId))?.name ?? "Flow" };
}

export default async function FlowPage(props: FlowPageProps) {
  const { tenant, flowId } = await props.params;
  const flow = await loadFlow(tenant, flowId);
  if (!flow) return <ClosedPage title="Flow" needs={["flows"]} backHref={`/${tenant}`} />;
  const access = await getAssignAccess({ ctx: await tenantPage(tenant, `/${tenant}/flows/${flowId}`) });
  return (
    <>
      <PageHeader
        title={flow.name}
        parents={[{ label: "Flows", href: `/${tenant}/flows` }]}
        actions={<AssignButton tenant={tenant} access={access} flowId={flow.id} />}
      />
      <PageBody>
        <FlowScreen tenant={tenant} flow={flow}>
          <FlowBatchesCard tenant={tenant} flowId={flow.id} />
        </FlowScreen>
      </PageBody>
    </>
  );
}
