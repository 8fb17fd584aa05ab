"use client";

import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { cx } from "#components/ui/cx.ts";
import { isCurrent } from "./current-path.ts";
import { NavIcon } from "./nav-icon.tsx";
import { NearLink } from "./near-link.tsx";
import type { NavItem } from "./shell-types.ts";

/** From 640 to 1024 the label leaves the row and shows beside it on hover and focus. */
const foldedLabel =
  "max-lg:pointer-events-none max-lg:absolute max-lg:left-full max-lg:z-30 max-lg:ml-2 max-lg:rounded-md max-lg:bg-raised " +
  "max-lg:px-2 max-lg:py-1 max-lg:text-xs max-lg:text-ink max-lg:opacity-0 max-lg:shadow-pop max-lg:transition-opacity " +
  "max-lg:group-hover/nav:opacity-100 max-lg:group-focus-visible/nav:opacity-100";

/** Throbs from the press until the screen is there. */
function LinkIcon({ name, className }: { name: NavItem["icon"]; className: string }) {
  const { pending } = useLinkStatus();
  return <NavIcon name={name} className={cx(className, pending && "animate-pulse")} />;
}

export function SidebarLink({ item }: { item: NavItem }) {
  const current = isCurrent(item, usePathname());
  return (
    <NearLink
      href={item.href}
      aria-current={current ? "page" : undefined}
      className={cx(
        "group/nav relative flex h-8 items-center gap-2.5 rounded-md text-sm font-medium whitespace-nowrap transition-colors max-lg:w-8 max-lg:justify-center lg:px-2",
        current ? "bg-pressed text-ink" : "text-ink-2 hover:bg-sunken hover:text-ink",
      )}
    >
      <LinkIcon name={item.icon} className={cx("size-4 shrink-0", current ? "text-accent" : "text-ink-3")} />
      <span className={foldedLabel}>{item.label}</span>
      {item.count ? (
        <span className="text-xs text-ink-3 tabular-nums max-lg:sr-only lg:ml-auto">{item.count}</span>
      ) : null}
    </NearLink>
  );
}

export function BottomLink({ item }: { item: NavItem }) {
  const current = isCurrent(item, usePathname());
  return (
    <NearLink
      href={item.href}
      aria-current={current ? "page" : undefined}
      className={cx(
        "flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 text-2xs font-medium focus-visible:-outline-offset-2",
        current ? "text-accent" : "text-ink-2",
      )}
    >
      <LinkIcon name={item.icon} className="size-5 shrink-0" />
      <span className="max-w-full truncate px-1">{item.label}</span>
    </NearLink>
  );
}
