"use client";

import { useEffect } from "react";
import { useShell } from "./shell-context.tsx";
import type { ShortcutGroup } from "./shell-types.ts";

/** Lists a page's own keys in the shortcut sheet while the page is open. Keep `group` outside the component. */
export function PageShortcuts({ group }: { group: ShortcutGroup }) {
  const register = useShell()?.registerShortcuts;
  useEffect(() => register?.(group), [register, group]);
  return null;
}
