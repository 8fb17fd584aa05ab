"use client";

import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { PageShortcuts } from "./page-shortcuts.tsx";
import type { ShortcutGroup } from "./shell-types.ts";

/** Keep what it gives outside of components. */
export const listKeys = (id: string, label: string, thing: string, opens: string): ShortcutGroup => ({
  id,
  label,
  shortcuts: [
    { keys: "j", label: `Next ${thing}` },
    { keys: "k", label: `Previous ${thing}` },
    { keys: "Enter", label: opens },
  ],
});

/** j and k walk what a page marks with `data-row-link`, and the sheet says so while the page is open. */
export function ListKeys({ group }: { group: ShortcutGroup }) {
  useRowKeys();
  return <PageShortcuts group={group} />;
}
