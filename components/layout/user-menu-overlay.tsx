"use client";

import type { ReactElement } from "react";
import MenuOverlay from "#components/ui/menu-overlay.tsx";
import { PersonCard, usePersonGroups } from "./person-groups.tsx";
import type { UserMenuProps } from "./user-menu.tsx";

export default function UserMenuOverlay({
  person,
  trigger,
  ...rest
}: UserMenuProps & { trigger: ReactElement }) {
  const groups = usePersonGroups(rest);
  return (
    <MenuOverlay
      groups={groups}
      side="top"
      className="w-60"
      header={<PersonCard person={person} />}
      trigger={trigger}
    />
  );
}
