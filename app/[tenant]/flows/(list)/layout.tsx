import type { ReactNode } from "react";
import { AssignButton } from "#components/flows/assign-button.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ScreenTabs } from "#components/layout/screen-tabs.tsx";
import { getAssignAccess } from "#lib/flows/get-assign-access.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export default async function FlowsLayout(props: {
  params: Promise<{ tenant: string }>;
  children: ReactNode;
}) {
  const { tenant } = await props.params;
  const base = `/${tenant}/flows`;
  const ctx = await tenantPage(tenant, base);
  if (!covers(ctx.actor.areas.flows, "read"))
    return <ClosedPage title="Flows" needs={["flows"]} backHref={`/${tenant}`} />;
  return (
    <>
      <PageHeader
        title="Flows"
        description="Engage flows of all owners, and the prospects that were put into them from here."
        actions={<AssignButton tenant={tenant} access={await getAssignAccess({ ctx })} />}
      />
      <ScreenTabs
        label="Flows"
        tabs={[
          { href: base, label: "Flows" },
          { href: `${base}/batches`, label: "Batches" },
          { href: `${base}/prospects`, label: "Prospects in flows" },
          { href: `${base}/tasks`, label: "Tasks" },
        ]}
      />
      {props.children}
    </>
  );
}
