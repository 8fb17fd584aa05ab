"use client";

import type { ReactElement } from "react";
import type { MenuGroup } from "#components/ui/menu.tsx";
import MenuOverlay from "#components/ui/menu-overlay.tsx";
import { NavIcon } from "./nav-icon.tsx";
import { PersonCard, usePersonGroups } from "./person-groups.tsx";
import type { NavItem } from "./shell-types.ts";
import type { SidebarProps } from "./sidebar.tsx";
import { useTenantGroups } from "./tenant-groups.tsx";

type MoreOverlayProps = SidebarProps & { rest: readonly NavItem[]; trigger: ReactElement };

/** Every screen that the bottom bar has no room for, the tenants and the person's own rows. */
export default function MoreOverlay({ rest, trigger, ...props }: MoreOverlayProps) {
  const tenantGroups = useTenantGroups(props);
  const personGroups = usePersonGroups(props);
  const screens: MenuGroup = {
    id: "screens",
    items: rest.map(({ id, label, href, icon }) => ({ id, label, href, icon: <NavIcon name={icon} /> })),
  };
  return (
    <MenuOverlay
      side="top"
      align="end"
      className="w-64"
      header={<PersonCard person={props.person} />}
      groups={[...(rest.length > 0 ? [screens] : []), ...tenantGroups, ...personGroups]}
      trigger={trigger}
    />
  );
}
