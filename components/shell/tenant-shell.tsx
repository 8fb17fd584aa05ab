"use client";

import { type ReactNode, useMemo } from "react";
import { AppShell } from "#components/layout/app-shell.tsx";
import type { CommandSearch, NavSection, ShellPerson, TenantChoice } from "#components/layout/shell-types.ts";
import { ScopesHrefProvider } from "#components/ui/scope-note.tsx";
import type { ThemeChoice } from "#components/ui/theme.ts";
import type { MirrorMark } from "#lib/sync/schemas.ts";
import { LiveMark } from "./live-mark.tsx";
import { offerWords } from "./offer-words.ts";

export interface TenantShellProps {
  tenant: TenantChoice;
  tenants: readonly TenantChoice[];
  person: ShellPerson;
  nav: readonly NavSection[];
  theme: ThemeChoice;
  /** Null for those who may not see calls. */
  mark: MirrorMark | null;
  /** Troubles with the connection and the budget. */
  banner: ReactNode;
  /** Where the copying is shown in full; null for those who may not see it. */
  syncHref: string | null;
  /** Where the scope matrix is; null for those who may not see it. */
  scopesHref: string | null;
  children: ReactNode;
}

async function signOut() {
  const requests = await import("#components/auth/sign-in-request.ts");
  await requests.signOut();
}

/** The shell of a tenant's pages with its live parts: search and the "as of" mark. */
export function TenantShell(props: TenantShellProps) {
  const { tenant, mark, syncHref } = props;
  const canSearch = mark !== null;
  const canSearchWords = props.nav.some(({ items }) => items.some(({ id }) => id === "search"));
  const search = useMemo<CommandSearch>(
    () => ({
      offer: (query) => (canSearchWords ? offerWords(tenant.slug, query) : []),
      find: async (query, signal) => {
        const { findAnything } = await import("./find-anything.ts").catch(() => {
          throw new Error("The search could not be loaded. Load the page again.");
        });
        return findAnything(tenant.slug, query, signal);
      },
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
      onSignOut={signOut}
      theme={props.theme}
      {...(canSearch && { search })}
      mark={
        mark ? <LiveMark tenant={tenant.slug} initial={mark} {...(syncHref && { href: syncHref })} /> : null
      }
      banner={props.banner}
    >
      <ScopesHrefProvider value={props.scopesHref}>{props.children}</ScopesHrefProvider>
    </AppShell>
  );
}
