import type { Metadata } from "next";
import { cookies } from "next/headers";
import { CallsTable } from "#components/calls/calls-table.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { AttentionList } from "#components/overview/attention-list.tsx";
import { FirstSteps } from "#components/overview/first-steps.tsx";
import { WeekStats } from "#components/overview/week-stats.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage(props: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}`);
  if (!covers(ctx.actor.areas.calls, "read")) return <ClosedPage title="Overview" />;
  const zone = viewerZone((await cookies()).get("zone")?.value);
  const overview = await getOverview({ ctx, input: { zone, nowMs: Date.now() } });
  const mayAdminister = isAdmin(ctx);
  const callsHref = `/${tenant}/calls?from=${overview.weekStart}&to=${overview.today}`;
  return (
    <>
      <PageHeader title="Overview" />
      <PageBody>
        {overview.copied.calls === 0 ? (
          <FirstSteps
            tenant={tenant}
            isAdmin={mayAdminister}
            isConnected={overview.isConnected}
            hasCalls={overview.hasCalls}
          />
        ) : (
          <>
            <WeekStats overview={overview} callsHref={callsHref} />
            <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
              <Card
                title="Newest calls"
                isFlush
                actions={<TextLink href={`/${tenant}/calls`}>All calls</TextLink>}
              >
                <CallsTable tenant={tenant} calls={overview.newest} label="Newest calls" isCompact />
              </Card>
              <Card title="Needs attention" isFlush>
                <AttentionList tenant={tenant} items={overview.attention} isAdmin={mayAdminister} />
              </Card>
            </div>
          </>
        )}
      </PageBody>
    </>
  );
}
