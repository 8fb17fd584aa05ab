import type { ReactNode } from "react";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ScreenTabs } from "#components/layout/screen-tabs.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export default async function ActivityLayout(props: {
  params: Promise<{ tenant: string }>;
  children: ReactNode;
}) {
  const { tenant } = await props.params;
  const base = `/${tenant}/activity`;
  const ctx = await tenantPage(tenant, base);
  if (!covers(ctx.actor.areas.stats, "read"))
    return <ClosedPage title="Activity" needs={["stats"]} backHref={`/${tenant}`} />;
  return (
    <>
      <PageHeader title="Activity" />
      <ScreenTabs
        label="Activity"
        tabs={[
          { href: base, label: "Activity" },
          { href: `${base}/interaction`, label: "Interaction" },
          { href: `${base}/teams`, label: "Teams" },
          { href: `${base}/trackers`, label: "Trackers & topics" },
        ]}
      />
      {props.children}
    </>
  );
}
