"use client";

import { useShell } from "./shell-context.tsx";

export interface FromShellProps {
  part: "mark" | "searchTrigger";
  className: string;
}

/** What the shell lends a page's bar; nothing on public pages and in tests. */
export function FromShell({ part, className }: FromShellProps) {
  const found = useShell()?.[part];
  return found ? <div className={className}>{found}</div> : null;
}
