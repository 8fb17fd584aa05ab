"use client";

import { Ellipsis } from "lucide-react";
import { Menu, type MenuGroup } from "#components/ui/menu.tsx";
import { NavIcon } from "./nav-icon.tsx";
import { BottomLink } from "./nav-link.tsx";
import type { SidebarProps } from "./sidebar.tsx";
import { useTenantGroups } from "./tenant-switcher.tsx";
import { PersonCard, usePersonGroups } from "./user-menu.tsx";

const shown = 4;

/** Four screens and a menu with everything else, under 640 pixels. */
export function BottomBar(props: SidebarProps) {
  const items = props.nav.flatMap((section) => section.items);
  const rest = items.slice(shown);
  const tenantGroups = useTenantGroups(props);
  const personGroups = usePersonGroups(props);
  const screens: MenuGroup[] =
    rest.length === 0
      ? []
      : [
          {
            id: "screens",
            items: rest.map((item) => ({
              id: item.id,
              label: item.label,
              href: item.href,
              icon: <NavIcon name={item.icon} />,
            })),
          },
        ];
  return (
    <nav
      aria-label="Main, short"
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      {items.slice(0, shown).map((item) => (
        <BottomLink key={item.id} item={item} />
      ))}
      <Menu
        side="top"
        align="end"
        className="w-64"
        header={<PersonCard person={props.person} />}
        groups={[...screens, ...tenantGroups, ...personGroups]}
        trigger={
          <button
            type="button"
            className="flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 text-2xs font-medium text-ink-2 focus-visible:-outline-offset-2 aria-expanded:text-ink"
          >
            <Ellipsis className="size-5" aria-hidden="true" />
            More
          </button>
        }
      />
    </nav>
  );
}
