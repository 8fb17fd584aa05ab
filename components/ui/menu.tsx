"use client";

import { lazy, type ReactElement, type ReactNode } from "react";
import { LateOverlay } from "./late-overlay.tsx";

const load = () => import("./menu-overlay.tsx");
const MenuOverlay = lazy(load);

export interface MenuEntry {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  hint?: ReactNode;
  shortcut?: string;
  isDangerous?: boolean;
  disabled?: boolean;
}

/** A row that goes somewhere (`href`) or does something (`onSelect`); `isChecked` makes it one of a choice. */
export type MenuItem = MenuEntry &
  ({ href: string; isExternal?: boolean } | { onSelect: () => void; isChecked?: boolean });

export interface MenuGroup {
  id: string;
  label?: string;
  items: readonly MenuItem[];
}

export interface MenuProps {
  /** A button; it gets aria-haspopup and aria-expanded. */
  trigger: ReactElement;
  groups: readonly MenuGroup[];
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  /** Stands above the rows: who is signed in, for example. */
  header?: ReactNode;
  className?: string;
}

export function Menu(props: MenuProps) {
  return (
    <LateOverlay trigger={props.trigger} kind="menu" preload={load}>
      <MenuOverlay {...props} />
    </LateOverlay>
  );
}
