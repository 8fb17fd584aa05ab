"use client";

import type { ReactElement } from "react";
import MenuOverlay from "#components/ui/menu-overlay.tsx";
import { type TenantGroupsProps, useTenantGroups } from "./tenant-groups.tsx";

export default function TenantSwitcherOverlay({
  trigger,
  ...rest
}: TenantGroupsProps & { trigger: ReactElement }) {
  return <MenuOverlay groups={useTenantGroups(rest)} className="w-60" trigger={trigger} />;
}
