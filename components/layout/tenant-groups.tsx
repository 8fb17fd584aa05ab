import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import type { MenuGroup } from "#components/ui/menu.tsx";
import type { TenantChoice } from "./shell-types.ts";
import { TenantMark } from "./tenant-mark.tsx";

export interface TenantGroupsProps {
  tenant: TenantChoice;
  tenants: readonly TenantChoice[];
  newTenantHref?: string | undefined;
}

/** The tenants to go to, for the switcher and the bottom bar's menu. */
export function useTenantGroups({ tenant, tenants, newTenantHref }: TenantGroupsProps): MenuGroup[] {
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
