import { momentPath, snippetPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import type { LibraryItem } from "#lib/library/schemas.ts";

/** Of its own among the items of all folders. */
export const itemKey = ({ folder, key }: LibraryItem): string => `${folder.id} ${key}`;

/** "12:31 – 14:02": the part of the call that is meant; null for the whole call. */
export function partWords({ from, to }: Pick<LibraryItem, "from" | "to">): string | null {
  if (to !== null) return `${formatClock(from ?? 0)} – ${formatClock(to)}`;
  return from === null ? null : `from ${formatClock(from)}`;
}

/** The address of the call, which plays the part that is meant. */
export function itemHref(tenant: string, { call, from, to }: LibraryItem): string {
  if (to !== null) return snippetPath(tenant, call.id, from ?? 0, to);
  return from === null ? `/${tenant}/calls/${call.id}` : momentPath(tenant, call.id, from);
}
