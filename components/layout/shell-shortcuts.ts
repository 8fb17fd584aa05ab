import type { ShortcutGroup } from "./shell-types.ts";

export const shellShortcuts: ShortcutGroup = {
  id: "everywhere",
  label: "Everywhere",
  shortcuts: [
    { keys: "⌘ K", label: "Search calls and screens (Ctrl K on Windows and Linux)" },
    { keys: "?", label: "Show this sheet" },
    { keys: "Esc", label: "Close what is open" },
  ],
};
