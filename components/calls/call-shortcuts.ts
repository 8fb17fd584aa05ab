/** The call page's own keys, for the shortcut sheet. */
export const callShortcuts = {
  id: "call",
  label: "Call",
  shortcuts: [
    { keys: "Space", label: "Play or pause" },
    { keys: "←", label: "Back 10 seconds, with Shift 30" },
    { keys: "→", label: "Ahead 10 seconds, with Shift 30" },
    { keys: "<", label: "Slower" },
    { keys: ">", label: "Faster" },
    { keys: "/", label: "Find in the transcript" },
    { keys: "n", label: "Next hit" },
    { keys: "N", label: "Previous hit" },
    { keys: "c", label: "Copy a link to the moment" },
    { keys: "j", label: "Earlier call" },
    { keys: "k", label: "Later call" },
  ],
};
