import type { ReactNode } from "react";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ScreenTabs } from "#components/layout/screen-tabs.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export default async function ReportsLayout(props: {
  params: Promise<{ tenant: string }>;
  children: ReactNode;
}) {
  const { tenant } = await props.params;
  const base = `/${tenant}/reports`;
  const ctx = await tenantPage(tenant, base);
  const { areas } = ctx.actor;
  const isOpen = { calls: covers(areas.calls, "read"), stats: covers(areas.stats, "read") };
  if (!isOpen.calls && !isOpen.stats)
    return <ClosedPage title="Reports" needs={["calls"]} backHref={`/${tenant}`} />;
  const tabs = [
    ...(isOpen.calls ? [{ href: base, label: "Conversations" }] : []),
    ...(isOpen.stats ? [{ href: `${base}/people`, label: "People" }] : []),
    { href: `${base}/snapshots`, label: "Snapshots" },
    { href: `${base}/schedules`, label: "By mail" },
  ];
  return (
    <>
      <PageHeader title="Reports" />
      <ScreenTabs label="Reports" tabs={tabs} />
      {props.children}
    </>
  );
}
