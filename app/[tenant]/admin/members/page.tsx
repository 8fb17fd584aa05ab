import type { Metadata } from "next";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { MembersScreen } from "#components/tenancy/members-screen.tsx";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { getTenant } from "#lib/tenancy/get-tenant.ts";
import { hasGongUsers } from "#lib/tenancy/has-gong-users.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { listInvitations } from "#lib/tenancy/list-invitations.ts";
import { listMembers } from "#lib/tenancy/list-members.ts";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/members`);
  if (!covers(ctx.actor.areas.settings, "read"))
    return <ClosedPage title="Members" needs={["settings"]} backHref={`/${tenant}`} />;
  const [settings, members, invitations, hasUsers] = await Promise.all([
    getTenant({ ctx }),
    listMembers({ ctx }),
    listInvitations({ ctx }),
    hasGongUsers({ ctx }),
  ]);
  return (
    <>
      <PageHeader title="Members" />
      <PageBody className="max-w-5xl">
        <MembersScreen
          settings={settings}
          members={members}
          isBeforeUsers={!hasUsers}
          invitations={invitations}
          role={ctx.actor.role}
          mayChange={isAdmin(ctx) && covers(ctx.actor.areas.settings, "write")}
        />
      </PageBody>
    </>
  );
}
