"use client";

import { type ReactNode, useMemo } from "react";
import { signOut } from "#components/auth/sign-in-request.ts";
import { AppShell } from "#components/layout/app-shell.tsx";
import { ConnectionBanner } from "#components/layout/connection-banner.tsx";
import type { CommandSearch, NavSection, ShellPerson, TenantChoice } from "#components/layout/shell-types.ts";
import { ScopesHrefProvider } from "#components/ui/scope-note.tsx";
import type { ThemeChoice } from "#components/ui/theme.ts";
import type { BudgetBannerView } from "#lib/connections/budget/schemas.ts";
import type { ConnectionBannerView } from "#lib/connections/schemas.ts";
import type { MirrorMark } from "#lib/sync/schemas.ts";
import { BudgetBanner } from "./budget-banner.tsx";
import { findAnything, offerWords } from "./find-anything.ts";
import { LiveMark } from "./live-mark.tsx";

export interface TenantShellProps {
  tenant: TenantChoice;
  tenants: readonly TenantChoice[];
  person: ShellPerson;
  nav: readonly NavSection[];
  theme: ThemeChoice;
  /** Null for those who may not see calls. */
  mark: MirrorMark | null;
  banner: ConnectionBannerView | null;
  /** Trouble with the budget for those who may see it; undefined for the others. */
  budgetBanner: BudgetBannerView | null | undefined;
  /** Where the copying is shown in full; null for those who may not see it. */
  syncHref: string | null;
  /** Where the scope matrix is; null for those who may not see it. */
  scopesHref: string | null;
  children: ReactNode;
}

/** The shell of a tenant's pages with its live parts: search, the "as of" mark, the trouble banner. */
export function TenantShell(props: TenantShellProps) {
  const { tenant, mark, banner, budgetBanner, syncHref } = props;
  const canSearch = mark !== null;
  const canSearchWords = props.nav.some(({ items }) => items.some(({ id }) => id === "search"));
  const search = useMemo<CommandSearch>(
    () => ({
      offer: (query) => (canSearchWords ? offerWords(tenant.slug, query) : []),
      find: (query, signal) => findAnything(tenant.slug, query, signal),
    }),
    [tenant.slug, canSearchWords],
  );
  return (
    <AppShell
      tenant={tenant}
      tenants={props.tenants}
      newTenantHref="/tenants"
      person={props.person}
      nav={props.nav}
      accountHref="/account"
      onSignOut={() => signOut()}
      theme={props.theme}
      {...(canSearch && { search })}
      mark={
        mark ? <LiveMark tenant={tenant.slug} initial={mark} {...(syncHref && { href: syncHref })} /> : null
      }
      banner={
        <>
          {banner ? <ConnectionBanner {...banner} asOf={mark?.asOf ?? null} /> : null}
          {budgetBanner === undefined ? null : <BudgetBanner tenant={tenant.slug} initial={budgetBanner} />}
        </>
      }
    >
      <ScopesHrefProvider value={props.scopesHref}>{props.children}</ScopesHrefProvider>
    </AppShell>
  );
}
