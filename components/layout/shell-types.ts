import type { ReactNode } from "react";
import type { ThemeChoice } from "#components/ui/theme.ts";
import type { NavIconName } from "./nav-icon.tsx";

export interface NavItem {
  id: string;
  label: string;
  href: string;
  icon: NavIconName;
  /** Current only on this very path; otherwise below it too. */
  isExact?: boolean;
  /** Something waits there; a number beside the label. */
  count?: number;
}

/** Only what is built and open to the member; the first has no label. */
export interface NavSection {
  id: string;
  label?: string;
  items: readonly NavItem[];
}

export interface TenantChoice {
  slug: string;
  name: string;
  href: string;
}

export interface ShellPerson {
  name: string;
  email: string;
  /** "Owner", "Manager", … */
  role: string;
}

export interface CommandItem {
  id: string;
  label: string;
  href: string;
  icon?: NavIconName;
  /** Small print after the label. */
  hint?: string;
  /** Other words that find it. */
  keywords?: readonly string[];
}

export interface CommandGroup {
  id: string;
  label: string;
  items: readonly CommandItem[];
}

export interface CommandSearch {
  /** What can be offered for the words as soon as they are typed, and whatever becomes of finding. */
  offer: (query: string) => readonly CommandGroup[];
  /** Finds calls by title and the like; a rejected promise shows its message. */
  find: (query: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>;
}

export interface Shortcut {
  /** Keys separated by blanks, as shown: "→", "n"; "mod" stands for ⌘ or Ctrl. */
  keys: string;
  label: string;
}

export interface ShortcutGroup {
  id: string;
  label: string;
  shortcuts: readonly Shortcut[];
}

export interface AppShellProps {
  tenant: TenantChoice;
  /** Every tenant of the person, this one among them. */
  tenants: readonly TenantChoice[];
  newTenantHref?: string;
  person: ShellPerson;
  nav: readonly NavSection[];
  accountHref: string;
  /** A rejected promise is shown as a toast. */
  onSignOut: () => Promise<void>;
  theme: ThemeChoice;
  /** Groups of the palette besides the screens of `nav`. */
  commands?: readonly CommandGroup[];
  search?: CommandSearch;
  /** The "as of" mark: AsOfMark, or something that keeps one fresh. */
  mark?: ReactNode;
  /** Troubles that concern the whole tenant: Banners, or nothing. */
  banner?: ReactNode;
  children: ReactNode;
}
