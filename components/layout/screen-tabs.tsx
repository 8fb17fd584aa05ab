"use client";

import { usePathname } from "next/navigation";
import { cx } from "#components/ui/cx.ts";
import { NearLink } from "./near-link.tsx";

export interface ScreenTab {
  href: string;
  label: string;
}

/** The screens of one area as tabs, each with an address; `label` names them for screen readers. */
export function ScreenTabs({ label: name, tabs }: { label: string; tabs: readonly ScreenTab[] }) {
  const path = usePathname();
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={name} className="flex gap-4 overflow-x-auto border-b border-line px-4 sm:px-6">
      {tabs.map(({ href, label }) => (
        <NearLink
          key={href}
          href={href}
          aria-current={path === href ? "page" : undefined}
          className={cx(
            "relative flex h-10 shrink-0 items-center text-sm font-medium text-ink-2 hover:text-ink aria-[current]:text-ink",
            "after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 aria-[current]:after:bg-accent",
            "focus-visible:-outline-offset-2",
          )}
        >
          {label}
        </NearLink>
      ))}
    </nav>
  );
}
