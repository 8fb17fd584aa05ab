import { Folder } from "lucide-react";
import Link from "next/link";
import { cx } from "#components/ui/cx.ts";
import type { LibraryFolder } from "#lib/library/schemas.ts";

export interface FolderTreeProps {
  tenant: string;
  folders: readonly LibraryFolder[];
  current: string | null;
}

/** The folders of the library by workspace, indented by their place in the tree. */
export function FolderTree({ tenant, folders, current }: FolderTreeProps) {
  const workspaces = [...Map.groupBy(folders, ({ workspaceName }) => workspaceName)];
  return (
    <nav aria-label="Folders" className="flex flex-col gap-3 max-md:hidden">
      {workspaces.map(([workspace, inside]) => (
        <section key={workspace} aria-label={workspace ?? "Folders"}>
          {workspace && workspaces.length > 1 ? (
            <h2 className="px-2 pb-1 text-xs text-ink-3">{workspace}</h2>
          ) : null}
          <ul className="flex flex-col">
            {inside.map((folder) => (
              <FolderRow key={folder.id} tenant={tenant} folder={folder} isCurrent={folder.id === current} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function FolderRow({
  tenant,
  folder,
  isCurrent,
}: {
  tenant: string;
  folder: LibraryFolder;
  isCurrent: boolean;
}) {
  return (
    <li>
      <Link
        href={`/${tenant}/library?folder=${folder.id}`}
        aria-current={isCurrent ? "page" : undefined}
        style={{ paddingLeft: `${0.5 + Math.min(folder.depth, 6)}rem` }}
        className={cx(
          "flex h-8 items-center gap-2 rounded-md pr-2 text-sm",
          isCurrent ? "bg-pressed font-medium text-ink" : "text-ink-2 hover:bg-sunken hover:text-ink",
        )}
      >
        <Folder className="size-4 shrink-0 text-ink-3" aria-hidden="true" />
        <span className="min-w-0 flex-1 truncate" title={folder.name}>
          {folder.name}
        </span>
        <span className="shrink-0 text-xs text-ink-3 tabular-nums">{folder.items}</span>
      </Link>
    </li>
  );
}
