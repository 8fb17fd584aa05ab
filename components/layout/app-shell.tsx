"use client";

import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { preloadErrorState } from "#components/ui/error-state.tsx";
import { applyTheme, type ThemeChoice } from "#components/ui/theme.ts";
import { Toaster } from "#components/ui/toaster.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { SearchTrigger } from "./search-trigger.tsx";
import { ShellProvider } from "./shell-context.tsx";
import type { AppShellProps, CommandGroup, ShortcutGroup } from "./shell-types.ts";
import { Sidebar } from "./sidebar.tsx";
import { SkipLink } from "./skip-link.tsx";

const CommandPalette = lazy(() => import("./command-palette.tsx"));
const ShortcutSheet = lazy(() => import("./shortcut-sheet.tsx"));

/** By then a page has what it needs itself. */
const calmMs = 5_000;

type Overlay = "palette" | "shortcuts";

/** Everything around a tenant's page. Render it from a client component, which holds the two callbacks. */
export function AppShell(props: AppShellProps) {
  const { nav, commands, search, mark, banner, children } = props;
  const [theme, setThemeState] = useState(props.theme);
  const [open, setOpen] = useState<Overlay | null>(null);
  const [seen, setSeen] = useState<readonly Overlay[]>([]);
  const [pageShortcuts, setPageShortcuts] = useState<readonly ShortcutGroup[]>([]);

  const show = useCallback((overlay: Overlay) => {
    setSeen((before) => (before.includes(overlay) ? before : [...before, overlay]));
    setOpen(overlay);
  }, []);
  const setTheme = useCallback((choice: ThemeChoice) => {
    applyTheme(choice);
    setThemeState(choice);
  }, []);
  const registerShortcuts = useCallback((group: ShortcutGroup) => {
    setPageShortcuts((before) => [...before, group]);
    return () => setPageShortcuts((before) => before.filter((other) => other !== group));
  }, []);

  useEffect(() => {
    const timer = setTimeout(preloadErrorState, calmMs);
    return () => clearTimeout(timer);
  }, []);
  useHotkey(
    "mod+k",
    (event) => {
      event.preventDefault();
      show("palette");
    },
    { isGlobal: true },
  );
  useHotkey("?", () => show("shortcuts"));

  const state = useMemo(
    () => ({
      mark,
      theme,
      setTheme,
      searchTrigger: <SearchTrigger onOpen={() => show("palette")} />,
      openShortcuts: () => show("shortcuts"),
      registerShortcuts,
    }),
    [mark, theme, setTheme, show, registerShortcuts],
  );
  const groups = useMemo<readonly CommandGroup[]>(
    () => [
      { id: "screens", label: "Screens", items: nav.flatMap((section) => section.items) },
      ...(commands ?? []),
    ],
    [nav, commands],
  );

  return (
    <ShellProvider value={state}>
      <SkipLink />
      <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] [--sticky-top:3rem] max-sm:pb-14 sm:grid-cols-[3.5rem_minmax(0,1fr)] lg:grid-cols-[14rem_minmax(0,1fr)] print:block">
        <Sidebar {...props} />
        <div className="flex min-w-0 flex-col">
          {banner}
          <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
            {children}
          </main>
        </div>
      </div>
      <BottomBar {...props} />
      {seen.includes("palette") ? (
        <Suspense>
          <CommandPalette
            isOpen={open === "palette"}
            onOpenChange={(isOpen) => setOpen(isOpen ? "palette" : null)}
            groups={groups}
            search={search}
          />
        </Suspense>
      ) : null}
      {seen.includes("shortcuts") ? (
        <Suspense>
          <ShortcutSheet
            isOpen={open === "shortcuts"}
            onOpenChange={(isOpen) => setOpen(isOpen ? "shortcuts" : null)}
            groups={pageShortcuts}
          />
        </Suspense>
      ) : null}
      <Toaster />
    </ShellProvider>
  );
}
