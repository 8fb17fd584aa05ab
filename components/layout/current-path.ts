import type { NavItem } from "./shell-types.ts";

/** Whether the path is the item's own page or, unless it wants itself alone, one below it. */
export function isCurrent(item: Pick<NavItem, "href" | "isExact">, pathname: string): boolean {
  if (pathname === item.href) return true;
  return !item.isExact && pathname.startsWith(`${item.href}/`);
}
