import { Keyboard, LogOut, Monitor, Moon, Sun, UserRound } from "lucide-react";
import type { MenuGroup } from "#components/ui/menu.tsx";
import { type ThemeChoice, themeChoices } from "#components/ui/theme.ts";
import { toast } from "#components/ui/toast.ts";
import { useShell } from "./shell-context.tsx";
import type { ShellPerson } from "./shell-types.ts";

export interface PersonGroupsProps {
  accountHref: string;
  onSignOut: () => Promise<void>;
}

const themes: Record<ThemeChoice, { label: string; icon: React.ReactNode }> = {
  system: { label: "As the system", icon: <Monitor aria-hidden="true" /> },
  light: { label: "Light", icon: <Sun aria-hidden="true" /> },
  dark: { label: "Dark", icon: <Moon aria-hidden="true" /> },
};

/** The person's own rows, for the sidebar's menu and the bottom bar's. */
export function usePersonGroups({ accountHref, onSignOut }: PersonGroupsProps): MenuGroup[] {
  const shell = useShell();
  const signOut = () => {
    onSignOut().catch(() =>
      toast.error("You are still signed in", { description: "Try to sign out again." }),
    );
  };
  return [
    {
      id: "person",
      items: [
        { id: "account", label: "Account", href: accountHref, icon: <UserRound aria-hidden="true" /> },
        {
          id: "shortcuts",
          label: "Keyboard shortcuts",
          shortcut: "?",
          icon: <Keyboard aria-hidden="true" />,
          onSelect: () => shell?.openShortcuts(),
        },
      ],
    },
    {
      id: "theme",
      label: "Theme",
      items: themeChoices.map((choice) => ({
        id: choice,
        ...themes[choice],
        isChecked: shell?.theme === choice,
        onSelect: () => shell?.setTheme(choice),
      })),
    },
    {
      id: "leave",
      items: [{ id: "sign-out", label: "Sign out", icon: <LogOut aria-hidden="true" />, onSelect: signOut }],
    },
  ];
}

export function PersonCard({ person }: { person: ShellPerson }) {
  return (
    <div className="flex min-w-0 flex-col text-sm">
      <span className="truncate font-medium text-ink">{person.name}</span>
      <span className="truncate text-xs text-ink-2">{person.email}</span>
      <span className="text-xs text-ink-3">{person.role}</span>
    </div>
  );
}
