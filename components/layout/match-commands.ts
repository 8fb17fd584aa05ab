import type { CommandGroup } from "./shell-types.ts";

/** The rows that hold every word of the query in their label or keywords; groups left empty are dropped. */
export function matchCommands(groups: readonly CommandGroup[], query: string): CommandGroup[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => {
        const text = [item.label, ...(item.keywords ?? [])].join(" ").toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.items.length > 0);
}
