"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Command } from "cmdk";
import { CornerDownLeft, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Kbd } from "#components/ui/kbd.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { matchCommands } from "./match-commands.ts";
import { NavIcon } from "./nav-icon.tsx";
import type { CommandGroup, CommandItem, CommandSearch } from "./shell-types.ts";
import { useCommandSearch } from "./use-command-search.ts";

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  groups: readonly CommandGroup[];
  search?: CommandSearch | undefined;
}

interface GroupProps {
  group: CommandGroup;
  onChoose: (item: CommandItem) => void;
}

function Group({ group, onChoose }: GroupProps) {
  return (
    <Command.Group
      heading={group.label}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3"
    >
      {group.items.map((item) => (
        <Command.Item
          key={item.id}
          value={`${group.id}/${item.id}`}
          onSelect={() => onChoose(item)}
          className="group/item flex h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 text-sm text-ink data-[selected=true]:bg-pressed"
        >
          {item.icon ? <NavIcon name={item.icon} className="size-4 shrink-0 text-ink-3" /> : null}
          <span className="min-w-0 truncate">{item.label}</span>
          {item.hint ? <span className="shrink-0 text-xs text-ink-3">{item.hint}</span> : null}
          <CornerDownLeft
            className="ml-auto hidden size-3.5 shrink-0 text-ink-3 group-data-[selected=true]/item:block"
            aria-hidden="true"
          />
        </Command.Item>
      ))}
    </Command.Group>
  );
}

export default function CommandPalette({ isOpen, onOpenChange, groups, search }: CommandPaletteProps) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const found = useCommandSearch(query, search);

  function changeOpen(next: boolean) {
    if (!next) setQuery("");
    onOpenChange(next);
  }

  function choose(item: CommandItem) {
    changeOpen(false);
    router.push(item.href);
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={changeOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup className="animate-appear fixed top-[12dvh] left-1/2 z-50 w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 overflow-hidden rounded-xl bg-raised text-ink shadow-dialog outline-none">
          <Dialog.Title className="sr-only">Search and go</Dialog.Title>
          <Command label="Search and go" loop shouldFilter={false}>
            <div className="flex items-center gap-2.5 border-b border-line px-4">
              <Search className="size-4 shrink-0 text-ink-3" aria-hidden="true" />
              <Command.Input
                value={query}
                onValueChange={setQuery}
                placeholder={search ? "Search words, calls, people, screens" : "Go to a screen"}
                className="h-12 min-w-0 flex-1 bg-transparent text-base text-ink outline-none placeholder:text-ink-3"
              />
              {found.isSearching ? <Spinner label="Searching" className="text-ink-3" /> : <Kbd keys="esc" />}
            </div>
            <Command.List className="max-h-[min(24rem,60dvh)] scroll-py-2 overflow-y-auto p-2">
              {found.groups.map((group) => (
                <Group key={group.id} group={group} onChoose={choose} />
              ))}
              {matchCommands(groups, query).map((group) => (
                <Group key={group.id} group={group} onChoose={choose} />
              ))}
              {found.failure ? (
                <p role="alert" className="px-2 py-3 text-sm text-danger">
                  {found.failure}
                </p>
              ) : null}
              <Command.Empty className="px-2 py-8 text-center text-sm text-ink-2">
                {found.isSearching ? "Searching…" : `Nothing found for “${query}”.`}
              </Command.Empty>
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
