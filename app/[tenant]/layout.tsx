import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ConnectionBanner } from "#components/layout/connection-banner.tsx";
import { Providers } from "#components/providers.tsx";
import { BudgetBanner } from "#components/shell/budget-banner.tsx";
import { BudgetTrouble } from "#components/shell/budget-trouble.tsx";
import { navFor } from "#components/shell/nav-for.ts";
import { TenantShell } from "#components/shell/tenant-shell.tsx";
import { roleWords } from "#components/tenancy/role-words.ts";
import { themeFromCookie } from "#components/ui/theme.ts";
import { getBudgetBanner } from "#lib/connections/budget/get-budget-banner.ts";
import { getConnectionBanner } from "#lib/connections/status/get-connection-banner.ts";
import { personPage, tenantPage } from "#lib/http/page-context.ts";
import { getMirrorMark } from "#lib/sync/get-mirror-mark.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { listOwnTenants } from "#lib/tenancy/list-own-tenants.ts";

interface TenantLayoutProps {
  children: ReactNode;
  params: Promise<{ tenant: string }>;
}

export async function generateMetadata({ params }: TenantLayoutProps): Promise<Metadata> {
  const { tenant } = await params;
  const path = `/${tenant}`;
  await tenantPage(tenant, path);
  const own = await listOwnTenants({ session: await personPage(path) });
  const name = own.find((choice) => choice.slug === tenant)?.name ?? tenant;
  return { title: { default: name, template: `%s · ${name} · Callboard` } };
}

export default async function TenantLayout({ children, params }: TenantLayoutProps) {
  const { tenant: slug } = await params;
  const path = `/${slug}`;
  const ctx = await tenantPage(slug, path);
  const session = await personPage(path);
  const canSeeCalls = covers(ctx.actor.areas.calls, "read");
  const canSeeSettings = covers(ctx.actor.areas.settings, "read");
  const [own, mark, banner, budgetBanner, jar] = await Promise.all([
    listOwnTenants({ session }),
    canSeeCalls ? getMirrorMark({ ctx }) : null,
    getConnectionBanner({ ctx }),
    canSeeSettings ? getBudgetBanner({ ctx }) : undefined,
    cookies(),
  ]);
  const tenants = own.map((choice) => ({ slug: choice.slug, name: choice.name, href: `/${choice.slug}` }));
  const tenant = tenants.find((choice) => choice.slug === slug) ?? { slug, name: slug, href: path };
  return (
    <Providers>
      <TenantShell
        tenant={tenant}
        tenants={tenants}
        person={{ name: session.name, email: session.email, role: roleWords[ctx.actor.role].label }}
        nav={navFor(slug, ctx.actor.areas)}
        theme={themeFromCookie(jar.get("theme")?.value)}
        mark={mark}
        banner={
          <>
            {banner ? <ConnectionBanner {...banner} asOf={mark?.asOf ?? null} /> : null}
            {budgetBanner === undefined ? null : (
              <BudgetBanner tenant={slug} initial={budgetBanner}>
                {budgetBanner ? <BudgetTrouble tenant={slug} banner={budgetBanner} /> : null}
              </BudgetBanner>
            )}
          </>
        }
        scopesHref={canSeeSettings ? `${path}/admin/scopes` : null}
        syncHref={canSeeSettings ? `${path}/admin/sync` : null}
      >
        {children}
      </TenantShell>
    </Providers>
  );
}
