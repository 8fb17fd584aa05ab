"use client";

import { ChevronsUpDown, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { cx } from "#components/ui/cx.ts";
import { Menu, type MenuGroup } from "#components/ui/menu.tsx";
import type { TenantChoice } from "./shell-types.ts";

export interface TenantSwitcherProps {
  tenant: TenantChoice;
  tenants: readonly TenantChoice[];
  newTenantHref?: string | undefined;
}

export function TenantMark({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "inline-flex size-5 shrink-0 items-center justify-center rounded-sm bg-ink text-2xs font-semibold text-canvas",
        className,
      )}
    >
      {[...name.trim()][0]?.toLocaleUpperCase("en") ?? "?"}
    </span>
  );
}

/** The tenants to go to, for the switcher and the bottom bar's menu. */
export function useTenantGroups({ tenant, tenants, newTenantHref }: TenantSwitcherProps): MenuGroup[] {
  const router = useRouter();
  const choices: MenuGroup = {
    id: "tenants",
    label: "Tenants",
    items: tenants.map((choice) => ({
      id: choice.slug,
      label: choice.name,
      icon: <TenantMark name={choice.name} />,
      isChecked: choice.slug === tenant.slug,
      onSelect: () => router.push(choice.href),
    })),
  };
  if (!newTenantHref) return [choices];
  const create = { id: "new", label: "New tenant", href: newTenantHref, icon: <Plus aria-hidden="true" /> };
  return [choices, { id: "new", items: [create] }];
}

export function TenantSwitcher(props: TenantSwitcherProps) {
  const groups = useTenantGroups(props);
  return (
    <Menu
      groups={groups}
      className="w-60"
      trigger={
        <button
          type="button"
          className="flex h-9 w-full min-w-0 items-center gap-2 rounded-md text-sm font-semibold text-ink hover:bg-sunken aria-expanded:bg-sunken max-lg:justify-center lg:px-2"
        >
          <TenantMark name={props.tenant.name} />
          <span className="sr-only">Tenant</span>
          <span className="min-w-0 truncate max-lg:sr-only">{props.tenant.name}</span>
          <ChevronsUpDown className="ml-auto size-3.5 shrink-0 text-ink-3 max-lg:hidden" aria-hidden="true" />
        </button>
      }
    />
  );
}
