import type { ReactNode } from "react";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ScreenTabs } from "#components/layout/screen-tabs.tsx";
import { listCoachingTabs } from "#lib/coaching/list-coaching-tabs.ts";
import { tenantPage } from "#lib/http/page-context.ts";

export default async function CoachingLayout(props: {
  params: Promise<{ tenant: string }>;
  children: ReactNode;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/coaching`);
  const tabs = listCoachingTabs(tenant, ctx.actor.areas);
  if (tabs.length === 0) return <ClosedPage title="Coaching" needs={["calls"]} backHref={`/${tenant}`} />;
  return (
    <>
      <PageHeader title="Coaching" />
      <ScreenTabs label="Coaching" tabs={tabs} />
      {props.children}
    </>
  );
}
