import type { ShortcutGroup } from "./shell-types.ts";

export const shellShortcuts: ShortcutGroup = {
  id: "everywhere",
  label: "Everywhere",
  shortcuts: [
    { keys: "mod K", label: "Search words, calls, people, screens" },
    { keys: "?", label: "Show this sheet" },
    { keys: "Esc", label: "Close what is open" },
  ],
};
