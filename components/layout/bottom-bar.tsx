"use client";

import { Ellipsis } from "lucide-react";
import { lazy } from "react";
import { LateOverlay } from "#components/ui/late-overlay.tsx";
import { BottomLink } from "./nav-link.tsx";
import type { SidebarProps } from "./sidebar.tsx";

const load = () => import("./more-overlay.tsx");
const MoreOverlay = lazy(load);

const shown = 4;

const more = (
  <button
    type="button"
    className="flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 text-2xs font-medium text-ink-2 focus-visible:-outline-offset-2 aria-expanded:text-ink"
  >
    <Ellipsis className="size-5" aria-hidden="true" />
    More
  </button>
);

/** Four screens and a menu with everything else, under 640 pixels. */
export function BottomBar(props: SidebarProps) {
  const items = props.nav.flatMap((section) => section.items);
  return (
    <nav
      aria-label="Main, short"
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      {items.slice(0, shown).map((item) => (
        <BottomLink key={item.id} item={item} />
      ))}
      <LateOverlay trigger={more} kind="menu" preload={load}>
        <MoreOverlay {...props} rest={items.slice(shown)} trigger={more} />
      </LateOverlay>
    </nav>
  );
}
