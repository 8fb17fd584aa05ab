"use client";

import { Library, Search } from "lucide-react";
import { useState } from "react";
import { parseAsString } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import type { LibraryFolder } from "#lib/library/schemas.ts";
import { FolderChoice } from "./folder-choice.tsx";
import { FolderTree } from "./folder-tree.tsx";
import { LibraryList, type LibraryListProps } from "./library-list.tsx";

const shortcuts = {
  id: "library",
  label: "Library",
  shortcuts: [
    { keys: "/", label: "To the search" },
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
  first: LibraryListProps["first"];
  /** When Gong was last asked; null before the first time. */
  asOf: string | null;
}

/** The company's library of calls: folders, and what curators put into them. */
export function LibraryScreen({ tenant, folders, folder, first, asOf }: LibraryScreenProps) {
  const [q, setQ] = useAddressWord("q", parseAsString);
  const [change] = useState(() => (words: string | null) => void setQ(words));
  const [text, setText, field] = useTypedWords(q ?? "", change);
  useFindKey(field);
  if (folders.length === 0) {
    return (
      <Card>
        <EmptyState title="No folders yet" icon={<Library />}>
          The public folders of Gong’s library are copied after the first calls. Where they stay away, nobody
          has made one, Gong is not connected, or it lacks the scope api:library:read. An admin sees which
          under Admin › Sync.
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
        <div className="flex flex-col gap-3">
          <FolderChoice tenant={tenant} folders={folders} current={q ? null : (folder?.id ?? null)} />
          <FolderTree tenant={tenant} folders={folders} current={q ? null : (folder?.id ?? null)} />
          <p className="px-2 text-xs text-pretty text-ink-3">
            Public folders of Gong’s library
            {asOf ? (
              <>
                , as of <DateTime at={asOf} />
              </>
            ) : null}
            .
          </p>
        </div>
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
