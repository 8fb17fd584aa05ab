import { FolderOpen, Library } from "lucide-react";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { plural } from "#lib/format/plural.ts";
import type { LibraryFolder, LibraryItemsPage } from "#lib/library/schemas.ts";
import { FolderTree } from "./folder-tree.tsx";
import { LibraryItems } from "./library-items.tsx";

export interface LibraryScreenProps {
  tenant: string;
  folders: readonly LibraryFolder[];
  /** The open folder and what it holds; null when there is none. */
  open: { folder: LibraryFolder; page: LibraryItemsPage } | null;
}

/** What of the folder is not shown, and why; null when all is. */
function remarkOf({ notCopied, hidden }: LibraryItemsPage): string | null {
  const parts = [
    notCopied > 0 ? `${plural(notCopied, "item")} on calls that are not copied, mostly older ones.` : "",
    hidden ? `${plural(hidden, "item")} on calls that the call policy hides.` : "",
  ];
  return parts.filter(Boolean).join(" ") || null;
}

/** The company's library of calls: folders, and what curators put into them. */
export function LibraryScreen({ tenant, folders, open }: LibraryScreenProps) {
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
  return (
    <div className="grid items-start gap-4 md:grid-cols-[16rem_minmax(0,1fr)]">
      <FolderTree tenant={tenant} folders={folders} current={open?.folder.id ?? null} />
      {open ? (
        <Card title={open.folder.name} isFlush>
          {open.page.items.length > 0 ? (
            <LibraryItems tenant={tenant} items={open.page.items} />
          ) : (
            <EmptyState title="Nothing here for you to see" icon={<FolderOpen />}>
              {remarkOf(open.page) ?? "Nobody has put a call into this folder that you may see."}
            </EmptyState>
          )}
          {remarkOf(open.page) && open.page.items.length > 0 ? (
            <p className="border-t border-line px-4 py-2 text-xs text-ink-3">{remarkOf(open.page)}</p>
          ) : null}
          {open.page.next ? (
            <div className="border-t border-line px-4 py-3">
              <LinkButton
                href={`/${tenant}/library?${new URLSearchParams({ folder: open.folder.id, after: open.page.next })}`}
              >
                Older items
              </LinkButton>
            </div>
          ) : null}
        </Card>
      ) : null}
    </div>
  );
}
