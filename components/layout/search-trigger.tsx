"use client";

import { Search } from "lucide-react";
import { Kbd } from "#components/ui/kbd.tsx";
import { useModKey } from "#components/ui/use-mod-key.ts";

/** Looks like the search box of the header; opens the palette, which is one. */
export function SearchTrigger({ onOpen }: { onOpen: () => void }) {
  const modKey = useModKey();
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-keyshortcuts="Meta+K Control+K"
      className="flex h-8 shrink-0 items-center gap-2 rounded-md border border-line-strong bg-surface text-xs text-ink-3 transition-colors hover:border-control hover:text-ink-2 max-md:w-8 max-md:justify-center md:w-60 md:px-2.5 xl:w-72"
    >
      <Search className="size-4 shrink-0" aria-hidden="true" />
      <span className="min-w-0 truncate max-md:sr-only">Search words, calls, people</span>
      <Kbd keys={`${modKey} K`} className="ml-auto max-md:hidden" />
    </button>
  );
}
