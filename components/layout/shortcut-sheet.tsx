"use client";

import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useModKey } from "#components/ui/use-mod-key.ts";
import { shellShortcuts } from "./shell-shortcuts.ts";
import type { ShortcutGroup } from "./shell-types.ts";

export interface ShortcutSheetProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The page's own keys; those of every page follow. */
  groups: readonly ShortcutGroup[];
}

export default function ShortcutSheet({ isOpen, onOpenChange, groups }: ShortcutSheetProps) {
  const modKey = useModKey();
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onOpenChange={onOpenChange} size="md">
      <div className="flex flex-col gap-5">
        {[...groups, shellShortcuts].map((group) => (
          <section key={group.id} aria-label={group.label}>
            <h3 className="pb-1 text-xs text-ink-3">{group.label}</h3>
            <dl>
              {group.shortcuts.map((shortcut) => (
                <div
                  key={shortcut.label}
                  className="flex h-8 items-center justify-between gap-4 border-b border-line last:border-b-0"
                >
                  <dt className="text-sm">{shortcut.label}</dt>
                  <dd>
                    <Kbd keys={shortcut.keys.replace("mod", modKey)} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
