"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ThemeChoice } from "#components/ui/theme.ts";
import type { ShortcutGroup } from "./shell-types.ts";

export interface ShellState {
  mark: ReactNode;
  searchTrigger: ReactNode;
  theme: ThemeChoice;
  setTheme: (choice: ThemeChoice) => void;
  openShortcuts: () => void;
  /** Adds a page's own keys to the sheet; returns what takes them away again. */
  registerShortcuts: (group: ShortcutGroup) => () => void;
}

const ShellContext = createContext<ShellState | null>(null);

export const ShellProvider = ShellContext.Provider;

/** Null outside the shell: on public pages and in tests. */
export function useShell(): ShellState | null {
  return useContext(ShellContext);
}
