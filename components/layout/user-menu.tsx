"use client";

import { lazy } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { LateOverlay } from "#components/ui/late-overlay.tsx";
import type { PersonGroupsProps } from "./person-groups.tsx";
import type { ShellPerson } from "./shell-types.ts";

const load = () => import("./user-menu-overlay.tsx");
const Overlay = lazy(load);

export interface UserMenuProps extends PersonGroupsProps {
  person: ShellPerson;
}

export function UserMenu(props: UserMenuProps) {
  const { name } = props.person;
  const trigger = (
    <button
      type="button"
      className="flex h-9 w-full min-w-0 items-center gap-2 rounded-md text-sm font-medium text-ink-2 hover:bg-sunken hover:text-ink aria-expanded:bg-sunken max-lg:justify-center lg:px-1.5"
    >
      <Avatar name={name} />
      <span className="min-w-0 truncate max-lg:sr-only">{name}</span>
      <span className="sr-only">, your menu</span>
    </button>
  );
  return (
    <LateOverlay trigger={trigger} kind="menu" preload={load}>
      <Overlay {...props} trigger={trigger} />
    </LateOverlay>
  );
}
