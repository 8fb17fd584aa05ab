"use client";

import { SidebarLink } from "./nav-link.tsx";
import type { AppShellProps } from "./shell-types.ts";
import { TenantSwitcher } from "./tenant-switcher.tsx";
import { UserMenu } from "./user-menu.tsx";

export type SidebarProps = Pick<
  AppShellProps,
  "tenant" | "tenants" | "newTenantHref" | "nav" | "person" | "accountHref" | "onSignOut"
>;

export function Sidebar(props: SidebarProps) {
  return (
    <div className="sticky top-0 z-30 flex h-dvh flex-col border-r border-line bg-canvas px-2 max-lg:items-center max-sm:hidden print:hidden">
      <div className="flex h-12 w-full shrink-0 items-center">
        <TenantSwitcher tenant={props.tenant} tenants={props.tenants} newTenantHref={props.newTenantHref} />
      </div>
      <nav aria-label="Main" className="flex min-h-0 flex-1 flex-col gap-4 py-2 lg:overflow-y-auto">
        {props.nav.map((section) => (
          <div
            key={section.id}
            className="flex flex-col gap-0.5 max-lg:not-first:border-t max-lg:not-first:border-line max-lg:not-first:pt-4"
          >
            {section.label ? (
              <span className="px-2 pb-1 text-xs text-ink-3 max-lg:sr-only" id={`nav-${section.id}`}>
                {section.label}
              </span>
            ) : null}
            <ul
              className="flex flex-col gap-0.5"
              aria-labelledby={section.label ? `nav-${section.id}` : undefined}
            >
              {section.items.map((item) => (
                <li key={item.id}>
                  <SidebarLink item={item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="w-full shrink-0 py-2">
        <UserMenu person={props.person} accountHref={props.accountHref} onSignOut={props.onSignOut} />
      </div>
    </div>
  );
}
