"use client";

import { Library, Search } from "lucide-react";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import type { LibraryFolder } from "#lib/library/schemas.ts";
import { FolderTree } from "./folder-tree.tsx";
import { type FirstItems, LibraryList } from "./library-list.tsx";

const shortcuts = {
  id: "library",
  label: "Library",
  shortcuts: [
    { keys: "j", label: "Next item" },
    { keys: "k", label: "Previous item" },
    { keys: "Enter", label: "Open the call" },
    { keys: "Space", label: "Play or pause" },
    { keys: "n", label: "Play the next of the list" },
    { keys: "p", label: "Play the one before" },
  ],
};

export interface LibraryScreenProps {
  tenant: string;
  folders: readonly LibraryFolder[];
  /** The open folder; null when there is none. */
  folder: LibraryFolder | null;
  first: FirstItems | null;
}

/** The company's library of calls: folders, and what curators put into them. */
export function LibraryScreen({ tenant, folders, folder, first }: LibraryScreenProps) {
  const [q, setQ] = useQueryState("q", parseAsString.withOptions({ history: "replace" }));
  const [change] = useState(() => (words: string | null) => void setQ(words));
  const [text, setText, field] = useTypedWords(q ?? "", change);
  if (folders.length === 0) {
    return (
      <Card>
        <EmptyState title="No folders yet" icon={<Library />}>
          Folders appear here when Gong is connected with the scope api:library:read and somebody has made
          one.
        </EmptyState>
      </Card>
    );
  }
  const title = q ? `“${q}” in all folders` : (folder?.name ?? "");
  return (
    <>
      <PageShortcuts group={shortcuts} />
      <search aria-label="Search the library">
        <Input
          ref={field}
          type="search"
          aria-label="Words in notes, titles and folders"
          placeholder="Words in notes, titles, folders"
          icon={<Search />}
          className="w-72 max-sm:w-full"
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </search>
      <div className="grid items-start gap-4 md:grid-cols-[16rem_minmax(0,1fr)]">
        <FolderTree tenant={tenant} folders={folders} current={q ? null : (folder?.id ?? null)} />
        {q || folder ? (
          <LibraryList
            key={q ? "search" : folder?.id}
            tenant={tenant}
            title={title}
            asked={q ? { q } : { folder: folder?.id }}
            first={first}
            onClear={() => void setQ(null)}
          />
        ) : null}
      </div>
    </>
  );
}
